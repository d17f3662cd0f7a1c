import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'set-up.link-invalid': {
    title: 'Länken gäller inte',
    advice:
      'Den är ofullständig, har använts eller har gått ut. Kopiera hela länken från serverns utskrift eller kör npm run owner på servern för att få en ny.',
  },
  'set-up.done': { title: 'Polku har redan konfigurerats', advice: 'Logga in i stället.' },
}
