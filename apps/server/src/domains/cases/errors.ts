import type { CaseState } from '@polku/contract'
import { Refusal } from '../../platform/http/refusal.ts'
import type { CaseEvent } from './case-state.ts'

export const caseNotFound = () => new Refusal('case.not-found')
export const messageNotFound = () => new Refusal('message.not-found')
export const fileNotFound = () => new Refusal('file.not-found')
export const personNotFound = () => new Refusal('person.not-found')
export const teamNotFound = () => new Refusal('team.not-found')
export const alreadySent = () => new Refusal('message.already-sent')
export const emptyMessage = () =>
  new Refusal('message.empty', 'Write something or attach a file; nothing was sent.')
export const noRecipient = () => new Refusal('case.no-recipient')
export const transitionRefused = (state: CaseState, event: CaseEvent) =>
  new Refusal('case.transition-refused', `A case that is ${state} cannot be ${event}.`)
