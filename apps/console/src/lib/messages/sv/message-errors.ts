import type { WordsOfErrors } from '../shape.ts'

export const messageErrors: WordsOfErrors = {
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
}
