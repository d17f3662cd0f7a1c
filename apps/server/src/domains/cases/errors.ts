import { type CaseState, mailFilesLimit } from '@polku/contract'
import { Refusal } from '../../platform/http/refusal.ts'
import type { CaseEvent } from './case-state.ts'

export const caseNotFound = () => new Refusal('case.not-found')
export const messageNotFound = () => new Refusal('message.not-found')
export const channelNotFound = () => new Refusal('channel.not-found')
export const fileNotFound = () => new Refusal('file.not-found')
export const personNotFound = () => new Refusal('person.not-found')
export const teamNotFound = () => new Refusal('team.not-found')
export const alreadySent = () => new Refusal('message.already-sent')
export const timeRefused = (why: string) => new Refusal('message.time-refused', `${why} Nothing was sent.`)
export const emptyMessage = () =>
  new Refusal('message.empty', 'Write something or attach a file; nothing was sent.')
export const messageTooLarge = () =>
  new Refusal(
    'message.too-large',
    `Files of a mail may be ${mailFilesLimit / 1e6} MB together; nothing was sent.`,
  )
export const copiesRefused = (why: string) => new Refusal('message.copies-refused', why)
export const answeredMeanwhile = () =>
  new Refusal('case.changed', 'A colleague has replied after the message you have seen; nothing was sent.')
export const caseChanged = () => new Refusal('case.changed')
export const undoGone = () => new Refusal('case.undo-gone')
export const draftChanged = () =>
  new Refusal('draft.changed', 'Read the draft again; nothing was overwritten.')
export const noRecipient = () => new Refusal('case.no-recipient')
export const transitionRefused = (state: CaseState, event: CaseEvent) =>
  new Refusal('case.transition-refused', `A case that is ${state} cannot be ${event}.`)

export const nothingForwarded = () => new Refusal('case.nothing-forwarded')
