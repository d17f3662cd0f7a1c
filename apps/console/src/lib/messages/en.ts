import { caseErrors } from './en/case-errors.ts'
import { channelErrors } from './en/channel-errors.ts'
import { customerErrors } from './en/customer-errors.ts'
import { messageErrors } from './en/message-errors.ts'
import { peopleErrors } from './en/people-errors.ts'
import { requestErrors } from './en/request-errors.ts'
import { serviceErrors } from './en/service-errors.ts'
import { setUpErrors } from './en/set-up-errors.ts'
import { signInErrors } from './en/sign-in-errors.ts'
import { webhookErrors } from './en/webhook-errors.ts'
import type { ErrorWords } from './shape.ts'

export const en: ErrorWords = {
  refused: 'That did not go through',
  unknown: {
    title: 'Something went wrong here',
    advice: 'Nothing was changed. Try again, or reload the page.',
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
