import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'person.not-found': { title: 'Personen finns inte', advice: 'Personen kan ha tagits bort.' },
  'person.last-owner': { title: 'Det måste finnas en ägare', advice: 'Gör först någon annan till ägare.' },
  'person.role-above-own': { title: 'Den rollen är högre än din', advice: 'Be någon som har den rollen.' },
  'person.already-member': { title: 'Personen är redan med', advice: 'Se listan över personer.' },
  'person.own-recovery': {
    title: 'En återställningslänk är till för andra',
    advice: 'Ditt eget lösenord byter du under ditt konto.',
  },
  'person.member-elsewhere': {
    title: 'Personen arbetar också i en annan organisation',
    advice: 'Bara personen själv kan ändra sin inloggning.',
  },
  'person.no-mail': {
    title: 'Polku kan inte skicka e-post här',
    advice: 'Ingen e-postserver har ställts in. Kopiera länken och ge den vidare själv.',
  },
  'person.password-weak': {
    title: 'Det här lösenordet är för lätt att gissa',
    advice:
      'Välj något längre, till exempel tre eller fyra ord som inte hör ihop. Vanliga lösenord, namn, datum och tangenter i rad är det första någon provar.',
  },
  'person.password-wrong': { title: 'Lösenordet stämmer inte', advice: 'Försök igen.' },
  'team.not-found': { title: 'Teamet finns inte', advice: 'Det kan ha tagits bort.' },
  'team.name-taken': { title: 'Ett annat team har det namnet', advice: 'Välj ett annat namn.' },
  'invitation.not-found': {
    title: 'Inbjudan finns inte',
    advice: 'Den kan ha använts eller dragits tillbaka.',
  },
  'invitation.pending': {
    title: 'Adressen har redan fått en inbjudan',
    advice: 'Skapa en ny länk för den tidigare inbjudan, eller dra tillbaka den först.',
  },
  'api-key.not-found': { title: 'Nyckeln finns inte', advice: 'Den kan redan ha tagits bort.' },
}
