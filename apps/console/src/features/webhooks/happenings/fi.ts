import type { Happenings } from '../../../lib/happenings.ts'
import { plural } from '../../../lib/i18n.ts'

export const happenings: Happenings = {
  audit: {
    'webhook.created': (e) => `lisäsi webhookin ${e.name}`,
    'webhook.changed': (e) => `muutti webhookia ${e.name}`,
    'webhook.deleted': (e) => `poisti webhookin ${e.name}`,
    'webhook.secret-made': (e) => `loi webhookille uuden salaisen avaimen: ${e.name}`,
    'webhook.sent-again': (e) => `lähetti yhden tapahtuman uudelleen webhookiin ${e.name}`,
    'webhook.recovered': (e) => `lähetti väliin jääneet tapahtumat webhookiin ${e.name}`,
    'webhook.turned-off': (e) => `poisti webhookin ${e.name} käytöstä, koska mikään ei enää mennyt perille`,
  },
  sentences: {
    'webhook.failing': {
      said: (n) =>
        plural('fi', n, {
          one: 'Yhdestä webhookista ei mene mitään perille.',
          other: '# webhookista ei mene mitään perille.',
        }),
      verb: 'Korjaa',
      amiss: { off: 'Poistettu käytöstä', failing: 'Mitään ei mene perille' },
    },
  },
}
