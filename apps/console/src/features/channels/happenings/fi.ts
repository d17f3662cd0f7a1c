import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  audit: {
    'channel.created': (e) => `lisäsi kanavan ${e.name}`,
    'channel.changed': (e) => `muutti kanavaa ${e.name}`,
    'channel.deleted': (e) => `poisti kanavan ${e.name}`,
    'channel.held-mail-sent': (e) =>
      plural('fi', e.count, {
        one: `lähetti odottaneen viestin kanavasta ${e.name}`,
        other: `lähetti # odottanutta viestiä kanavasta ${e.name}`,
      }),
    'channel.identity-secret-made': (e) => `loi chatille uuden salaisen avaimen: ${e.name}`,
  },
  sentences: {
    'channel.failing': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yksi kanava ei toimi, joten osa viesteistä tai vastauksista ei mene perille.',
          other: '# kanavaa ei toimi, joten osa viesteistä tai vastauksista ei mene perille.',
        }),
      verb: 'Korjaa',
      amiss: {
        in: 'Postia ei saavu',
        out: 'Vastaukset eivät lähde',
        live: 'Asiakkaat eivät ehkä tavoita teitä',
      },
    },
  },
}
