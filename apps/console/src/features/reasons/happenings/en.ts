import type { Happenings } from '../../../lib/happenings.ts'
import { reasonGiven } from '../reason-given.ts'

export const happenings: Happenings = {
  path: {
    'case.reason-given': (s) => {
      const reason = reasonGiven(s)
      if (reason === '') return `${s.who} gave the case a reason`
      return reason ? `${s.who} gave the reason ${reason}` : `${s.who} removed the reason`
    },
  },
  audit: {
    'reason.created': (e) => `added the reason ${e.name}`,
    'reason.changed': (e) => `changed the reason ${e.name}`,
    'reason.moved': (e) => `moved the reason ${e.name}`,
    'reason.merged': (e) => `merged the reason ${e.name} into another`,
    'reason.unmerged': (e) => `took back the merge of the reason ${e.name}`,
    'reason.retired': (e) => `retired the reason ${e.name}`,
    'reason.taken-up': (e) => `brought back the reason ${e.name}`,
    'reason.deleted': (e) => `deleted the reason ${e.name}`,
    'reason.settings-changed': () => 'changed where a reason is asked for',
  },
  webhooks: [{ title: 'Reasons', types: { 'case.reason_given': 'Reason given to a case' } }],
}
