import type { WordsOfErrors } from '../shape.ts'

export const caseErrors: WordsOfErrors = {
  'case.not-found': {
    title: 'This case was not found',
    advice: 'It may have been removed, or belong to another organisation.',
  },
  'case.transition-refused': {
    title: 'That is not possible for the case now',
    advice: 'Its state has changed. Take another look.',
  },
  'case.changed': {
    title: 'Someone else changed the case meanwhile',
    advice: 'Nothing of yours was lost. Look at the case and try again.',
  },
  'case.nothing-forwarded': {
    title: 'Nobody has forwarded a mail in this case',
    advice: 'The first writer can be made the customer only where a colleague has forwarded their mail.',
  },
  'case.no-recipient': {
    title: 'There is no address to reply to',
    advice: 'Your text is kept as a draft. Leave a note, or wait until the customer gives an address.',
  },
  'draft.changed': {
    title: 'Another version of the draft has been saved',
    advice: 'Both are kept. Choose which one to continue with.',
  },
}
