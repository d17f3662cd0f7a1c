import type { ErrorWords } from './en.ts'

export const sv: ErrorWords = {
  refused: 'Det gick inte',
  unknown: { title: 'Något gick fel', advice: 'Ingenting ändrades. Försök igen eller ladda om sidan.' },
  codes: {
    unreachable: {
      title: 'Servern går inte att nå',
      advice: 'Det du skrev finns kvar på den här enheten. Polku försöker själv igen.',
    },
    'request.invalid': {
      title: 'Något i formuläret behöver rättas',
      advice: 'Se över de markerade ställena och försök igen.',
    },
    'request.too-large': {
      title: 'Det är större än vad som tillåts',
      advice: 'Skicka en mindre fil eller en länk till den.',
    },
    'request.unsupported-media': {
      title: 'Den här filtypen tas inte emot',
      advice: 'Spara filen i en annan form och försök igen.',
    },
    'request.rate-limited': { title: 'För många försök', advice: 'Vänta en stund och försök igen.' },
    'request.foreign-origin': {
      title: 'Begäran kom från en annan webbplats',
      advice: 'Öppna Polku på dess egen adress och försök igen.',
    },
    'auth.required': { title: 'Du är utloggad', advice: 'Logga in igen. Dina utkast finns kvar.' },
    'auth.forbidden': {
      title: 'Din roll tillåter inte detta',
      advice: 'Fråga en administratör i din organisation.',
    },
    'route.not-found': {
      title: 'Här finns ingenting',
      advice: 'Adressen kan vara gammal. Börja från inkorgen.',
    },
    'case.not-found': {
      title: 'Ärendet hittas inte',
      advice: 'Det kan vara borttaget eller höra till en annan organisation.',
    },
    'case.transition-refused': {
      title: 'Ärendet tillåter inte det nu',
      advice: 'Dess läge har ändrats. Se på det på nytt.',
    },
    'case.changed': {
      title: 'Någon annan hann ändra ärendet',
      advice: 'Inget av ditt gick förlorat. Se på ärendet och försök igen.',
    },
    'case.no-recipient': {
      title: 'Det finns ingen adress att svara till',
      advice: 'Din text är sparad som utkast. Skriv en anteckning eller vänta tills kunden ger en adress.',
    },
    'customer.not-found': {
      title: 'Kunden hittas inte',
      advice: 'Kunden kan vara borttagen eller sammanförd med en annan.',
    },
    'message.not-found': { title: 'Meddelandet hittas inte', advice: 'Det kan vara borttaget.' },
    'message.already-sent': {
      title: 'Meddelandet har redan gått i väg',
      advice: 'Det går inte längre att ångra. Du kan skriva ett nytt.',
    },
    'file.not-found': { title: 'Filen hittas inte', advice: 'Den kan vara borttagen.' },
    'service.unavailable': {
      title: 'En del av tjänsten är borta just nu',
      advice: 'Inget gick förlorat. Försök igen om en stund.',
    },
    'service.disk-full': {
      title: 'Servern har inget utrymme kvar',
      advice: 'Ingenting ändrades. Säg till den som sköter servern.',
    },
    'service.failed': {
      title: 'Något gick fel på servern',
      advice: 'Ingenting ändrades. Försök igen om en stund.',
    },
  },
}
