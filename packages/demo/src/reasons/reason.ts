import type { TeamKey } from '../records.ts'

/**
 * How one reason to write sounds in one language. Every string is a template (`writing/template.ts`), and each
 * turn names what it follows: nothing is said that does not fit what was said before it.
 */
export interface Script {
  subjects: string[]
  /** The matter in the standard language, and as people talk. Each stands on its own. */
  plain: string[]
  spoken: string[]
  /** As it is said in Finland's Swedish. */
  finland?: string[]
  asks?: string[]
  /** The desk's first answer, without greeting and name. */
  answers: string[]
  /** The customer's second turn, and the desk's answer to it. */
  backs?: string[]
  settles?: string[]
  /** How the desk comes back where it has promised to. */
  follows?: string[]
}

export interface Reason {
  key: string
  team: TeamKey
  /** Of a hundred, how many come by chat. */
  chat: number
  /** Are they cross about it? Of a hundred. */
  cross: number
  /** Internal remarks before the answer, in the company's language. */
  notes: string[]
  /** What a case that sleeps waits for. */
  waits?: string[]
  fi: Script
  sv: Script
  en: Script
}
