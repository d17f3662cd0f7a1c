import type { Happenings } from '../../../lib/happenings.ts'

export const happenings: Happenings = {
  audit: {
    'person.joined': (e) => `liittyi mukaan, rooli: ${e.role}`,
    'person.role-changed': (e) => `vaihtoi roolin, ${e.person}: ${e.from} → ${e.to}`,
    'person.removed': (e) => `poisti henkilön: ${e.person}`,
    'person.password-changed': () => 'vaihtoi salasanansa',
    'person.two-factor-enabled': () => 'otti kaksivaiheisen kirjautumisen käyttöön',
    'person.two-factor-disabled': () => 'poisti kaksivaiheisen kirjautumisen käytöstä',
    'person.recovery-codes-made': () => 'loi uudet palautuskoodit',
    'person.passkey-added': () => 'lisäsi pääsyavaimen',
    'person.passkey-removed': () => 'poisti pääsyavaimen',
    'person.sign-in-blocked': (e) => `esti kirjautumisen liian monen väärän salasanan vuoksi: ${e.person}`,
    'person.recovery-asked': (e) => `loi palautuslinkin palvelimella annetulla komennolla: ${e.person}`,
    'person.let-in-asked': (e) =>
      `loi palvelimella annetulla komennolla linkin kirjautumisrajan ohi: ${e.person}`,
    'person.recovery-offered': (e) => `loi palautuslinkin: ${e.person}`,
    'person.recovery-mailed': (e) => `lähetti palautuslinkin sähköpostilla: ${e.person}`,
    'person.recovered': () => 'pääsi takaisin sisään palautuslinkillä',
    'session.ended': () => 'kirjautui ulos yhdeltä laitteeltaan',
    'invitation.created': (e) => `loi kutsun: ${e.person}, rooli: ${e.role}`,
    'invitation.renewed': (e) => `loi uuden kutsulinkin: ${e.person}`,
    'invitation.revoked': (e) => `perui kutsun: ${e.person}`,
    'invitation.accepted': () => 'hyväksyi kutsun',
  },
}
