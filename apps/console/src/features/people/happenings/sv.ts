import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'person.joined': (e) => `anslöt sig, roll: ${e.role}`,
    'person.role-changed': (e) => `bytte roll för ${e.person}: ${e.from} → ${e.to}`,
    'person.removed': (e) => `tog bort ${e.person}`,
    'person.password-changed': () => 'bytte sitt lösenord',
    'person.two-factor-enabled': () => 'slog på tvåstegsinloggningen',
    'person.two-factor-disabled': () => 'stängde av tvåstegsinloggningen',
    'person.recovery-codes-made': () => 'skapade nya återställningskoder',
    'person.passkey-added': () => 'lade till en lösennyckel',
    'person.passkey-removed': () => 'tog bort en lösennyckel',
    'person.sign-in-blocked': (e) =>
      `spärrade inloggningen för ${e.person} efter för många felaktiga lösenord`,
    'person.recovery-asked': (e) =>
      `skapade en återställningslänk för ${e.person} med ett kommando på servern`,
    'person.let-in-asked': (e) =>
      `skapade en länk förbi inloggningsspärren för ${e.person} med ett kommando på servern`,
    'person.recovery-offered': (e) => `skapade en återställningslänk för ${e.person}`,
    'person.recovery-mailed': (e) => `skickade en återställningslänk per e-post till ${e.person}`,
    'person.recovered': () => 'kom in igen med en återställningslänk',
    'session.ended': () => 'loggade ut från en av sina enheter',
    'invitation.created': (e) => `bjöd in ${e.person}, roll: ${e.role}`,
    'invitation.renewed': (e) => `skapade en ny länk för inbjudan till ${e.person}`,
    'invitation.revoked': (e) => `drog tillbaka inbjudan till ${e.person}`,
    'invitation.accepted': () => 'accepterade en inbjudan',
  },
}
