import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'case.not-found': {
    title: 'Ärendet finns inte',
    advice: 'Det kan vara borttaget eller höra till en annan organisation.',
  },
  'case.transition-refused': {
    title: 'Det går inte att göra med ärendet nu',
    advice: 'Ärendets status har ändrats. Titta på det igen.',
  },
  'case.changed': {
    title: 'Någon annan hann ändra ärendet',
    advice: 'Inget av det du skrev gick förlorat. Titta på ärendet och försök igen.',
  },
  'case.nothing-forwarded': {
    title: 'Inget mejl har vidarebefordrats i det här ärendet',
    advice: 'Den ursprungliga avsändaren kan bara bli kund när en kollega har vidarebefordrat mejlet.',
  },
  'case.no-recipient': {
    title: 'Det finns ingen adress att svara till',
    advice: 'Din text är sparad som utkast. Skriv en anteckning eller vänta tills kunden ger en adress.',
  },
  'draft.changed': {
    title: 'En annan version av utkastet har sparats under tiden',
    advice: 'Båda finns kvar. Välj vilken du fortsätter med.',
  },
  'message.not-found': { title: 'Meddelandet finns inte', advice: 'Det kan vara borttaget.' },
  'message.already-sent': {
    title: 'Meddelandet har redan skickats',
    advice: 'Det går inte längre att ångra. Du kan skriva ett nytt.',
  },
  'message.time-refused': {
    title: 'Det går inte att skicka då',
    advice: 'Ett svar per e-post kan vänta på en kommande tidpunkt, högst ett år framåt. Välj en annan tid.',
  },
  'message.too-large': {
    title: 'Filerna är för stora för e-post',
    advice: 'Ta bort några av dem och skicka igen. Din text finns kvar.',
  },
  'message.copies-refused': {
    title: 'En kopia kan inte gå dit',
    advice:
      'Bara svar per e-post kan ha kopior, och de går aldrig till era egna kanaler. Ta bort den och skicka igen.',
  },
  'message.empty': { title: 'Det finns inget att skicka ännu', advice: 'Skriv något eller bifoga en fil.' },
  'file.not-found': { title: 'Filen finns inte', advice: 'Den kan vara borttagen.' },
  'file.quota': {
    title: 'Det går inte att ta emot fler filer just nu',
    advice: 'För många har skickats på sistone. Försök igen senare.',
  },
  'case.undo-gone': {
    title: 'Det finns inget att ångra längre',
    advice: 'Det är redan ångrat eller gjordes för länge sedan.',
  },
}
