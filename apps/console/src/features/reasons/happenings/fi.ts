import type { Happenings } from '../../../lib/happenings.ts'
import { reasonGiven } from '../reason-given.ts'

export const happenings: Happenings = {
  path: {
    'case.reason-given': (s) => {
      const reason = reasonGiven(s)
      if (reason === '') return `${s.who} valitsi tapaukselle syyn`
      return reason ? `${s.who} valitsi syyn ${reason}` : `${s.who} poisti syyn`
    },
  },
  audit: {
    'reason.created': (e) => `lisäsi syyn ${e.name}`,
    'reason.changed': (e) => `muutti syytä ${e.name}`,
    'reason.moved': (e) => `siirsi syyn ${e.name}`,
    'reason.merged': (e) => `yhdisti syyn ${e.name} toiseen`,
    'reason.unmerged': (e) => `perui syyn ${e.name} yhdistämisen`,
    'reason.retired': (e) => `poisti käytöstä syyn ${e.name}`,
    'reason.taken-up': (e) => `palautti käyttöön syyn ${e.name}`,
    'reason.deleted': (e) => `poisti syyn ${e.name}`,
    'reason.settings-changed': () => 'muutti sitä, missä syy vaaditaan',
  },
  webhooks: [{ title: 'Yhteydenottojen syyt', types: { 'case.reason_given': 'Tapaukselle valittu syy' } }],
}
