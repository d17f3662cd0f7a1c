import type { TeamKey } from '../records.ts'

/** How one reason to write sounds in one language. Every string is a template (`writing/template.ts`). */
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
  /** The customer's second turn, when it is more than thanks, and the desk's answer to it. */
  backs?: string[]
  settles?: string[]
}

export interface Reason {
  key: string
  team: TeamKey
  /** Of a hundred, how many come by chat. */
  chat: number
  /** Are they cross about it? Of a hundred. */
  cross: number
  /** Internal remarks, in the company's language. */
  notes: string[]
  fi: Script
  sv: Script
  en: Script
}
