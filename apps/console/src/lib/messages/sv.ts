import type { ErrorWords } from './shape.ts'
import { caseErrors } from './sv/case-errors.ts'
import { channelErrors } from './sv/channel-errors.ts'
import { customerErrors } from './sv/customer-errors.ts'
import { messageErrors } from './sv/message-errors.ts'
import { peopleErrors } from './sv/people-errors.ts'
import { requestErrors } from './sv/request-errors.ts'
import { serviceErrors } from './sv/service-errors.ts'
import { setUpErrors } from './sv/set-up-errors.ts'
import { signInErrors } from './sv/sign-in-errors.ts'
import { webhookErrors } from './sv/webhook-errors.ts'

export const sv: ErrorWords = {
  refused: 'Det gick inte',
  unknown: { title: 'Något gick fel', advice: 'Ingenting ändrades. Försök igen eller ladda om sidan.' },
  codes: {
    ...requestErrors,
    ...serviceErrors,
    ...signInErrors,
    ...setUpErrors,
    ...peopleErrors,
    ...channelErrors,
    ...customerErrors,
    ...caseErrors,
    ...messageErrors,
    ...webhookErrors,
  },
}
