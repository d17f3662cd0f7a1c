import type { ErrorKinds } from './error.ts'

export const caseErrors = {
  'case.not-found': { status: 404, title: 'No such case' },
  'case.transition-refused': { status: 409, title: 'The case is in a state that does not allow this' },
  'case.nothing-forwarded': { status: 409, title: 'No colleague has forwarded a mail in this case' },
  'case.changed': { status: 409, title: 'Somebody else changed the case meanwhile' },
  'case.undo-gone': { status: 409, title: 'There is nothing to undo any more' },
  'case.no-recipient': { status: 422, title: 'The customer has no address this case can be answered to' },
  'draft.changed': { status: 409, title: 'Another version of this draft has been kept meanwhile' },
} as const satisfies ErrorKinds
