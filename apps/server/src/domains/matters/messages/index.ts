import type { CaseState, ErrorCode, Language, PromiseKind } from '@polku/contract'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

/** The words of the pages that customers have of their own matters. */
export interface MatterWords {
  languages: string
  untitled: string
  number(n: number): string
  stands: string
  /** Where it stands, and who has it. */
  state(state: CaseState, name: string | null): string
  steps: { opened: string; answered: string; settled: string; ahead: string }
  promised: Record<Exclude<PromiseKind, 'own'>, string> & {
    title: string
    own: string
    ahead(name: string, at: string): string
    late(name: string, at: string): string
    kept(name: string, at: string): string
    metLate(name: string, at: string): string
  }
  dialogue: string
  you: string
  write: string
  writeAnew: string
  files: string
  filesHelp(most: number, mebibytes: number): string
  send: string
  settleAsk: string
  settle: string
  said: string
  anew: string
  settled: string
  all: string
  signedInAs(name: string): string
  signOut: string
  none: string
  going: string
  over: string
  lastWord: string
  refusedTitle: string
  /** What an error means to a customer, and what to do about it. */
  refused(code: ErrorCode): string
}

export const matterWords: Record<Language, MatterWords> = { en, fi, sv }
