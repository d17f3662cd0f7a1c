import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const requestErrors: WordsOfErrors = {
  'request.invalid': {
    title: 'Något i formuläret behöver rättas',
    advice: 'Kontrollera de markerade fälten och försök igen.',
  },
  'request.too-large': {
    title: 'Det är större än vad som tillåts',
    advice: 'Skicka en mindre fil eller en länk till den.',
  },
  'request.too-slow': {
    title: 'Anslutningen var för långsam',
    advice: 'Försök igen eller skicka en mindre fil.',
  },
  'request.unsupported-media': {
    title: 'Den här filtypen tas inte emot',
    advice: 'Spara filen i ett annat format och försök igen.',
  },
  'request.rate-limited': { title: 'För många försök', advice: 'Vänta en stund och försök igen.' },
  'request.foreign-origin': {
    title: 'Begäran kom från en annan webbplats',
    advice: 'Öppna Polku på dess egen adress och försök igen.',
  },
  'request.key-reused': {
    title: 'Det här har redan skickats med annat innehåll',
    advice: 'Ladda om sidan och se vad som skickades innan du försöker igen.',
  },
  'request.in-progress': {
    title: 'Det är redan på väg',
    advice: 'Vänta en stund, det första försöket pågår fortfarande.',
  },
  'route.not-found': {
    title: 'Här finns ingenting',
    advice: 'Adressen kan vara gammal. Gå tillbaka till början.',
  },
  'cursor.invalid': { title: 'Listan har ändrats', advice: 'Ladda om sidan för att börja från början.' },
}
