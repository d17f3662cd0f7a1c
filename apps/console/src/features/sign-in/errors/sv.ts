import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'auth.required': { title: 'Du är utloggad', advice: 'Logga in igen. Dina utkast finns kvar.' },
  'auth.key-invalid': {
    title: 'API-nyckeln gäller inte',
    advice: 'Skapa en ny under Inställningar → API-nycklar.',
  },
  'auth.forbidden': {
    title: 'Din roll tillåter inte detta',
    advice: 'Fråga en administratör i din organisation.',
  },
  'auth.wrong-credentials': {
    title: 'Adressen eller lösenordet stämmer inte',
    advice: 'Kontrollera båda och försök igen.',
  },
  'auth.wrong-code': {
    title: 'Koden stämmer inte',
    advice: 'Kontrollera koden eller använd en nyare. Varje kod fungerar en gång.',
  },
  'auth.code-used': {
    title: 'Koden är redan använd',
    advice: 'Börja om med ditt lösenord och använd en ny kod.',
  },
  'auth.challenge-over': {
    title: 'Inloggningen slutfördes inte',
    advice: 'Det tog för lång tid, eller så var koden fel för många gånger. Börja om med ditt lösenord.',
  },
  'auth.passkey-refused': {
    title: 'Lösennyckeln godkändes inte',
    advice: 'Försök igen eller logga in med lösenord.',
  },
  'auth.session-old': {
    title: 'Du behöver logga in på nytt',
    advice: 'Logga ut och in igen och fortsätt sedan här.',
  },
  'auth.too-many-attempts': {
    title: 'För många felaktiga försök',
    advice:
      'Vänta en kvart och försök igen. Kan du inte vänta öppnar du länken som du kan ha fått per e-post, eller ber en administratör eller den som sköter servern om en.',
  },
  'auth.session-needed': {
    title: 'Det här kan bara en inloggad person göra',
    advice: 'Logga in och försök igen.',
  },
  'session.not-found': { title: 'Du är redan utloggad där', advice: 'Inget mer behövs.' },
  'link.invalid': {
    title: 'Länken gäller inte längre',
    advice: 'Den har använts, dragits tillbaka eller gått ut. Be om en ny.',
  },
}
