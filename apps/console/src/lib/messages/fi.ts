import { caseErrors } from './fi/case-errors.ts'
import { channelErrors } from './fi/channel-errors.ts'
import { customerErrors } from './fi/customer-errors.ts'
import { messageErrors } from './fi/message-errors.ts'
import { peopleErrors } from './fi/people-errors.ts'
import { requestErrors } from './fi/request-errors.ts'
import { serviceErrors } from './fi/service-errors.ts'
import { setUpErrors } from './fi/set-up-errors.ts'
import { signInErrors } from './fi/sign-in-errors.ts'
import { webhookErrors } from './fi/webhook-errors.ts'
import type { ErrorWords } from './shape.ts'

export const fi: ErrorWords = {
  refused: 'Tämä ei onnistunut',
  unknown: {
    title: 'Jokin meni pieleen',
    advice: 'Mitään ei muutettu. Yritä uudelleen tai lataa sivu uudestaan.',
  },
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
