import type { Owner } from './owner.ts'
import type { Way } from './traffic.ts'

interface Written {
  name: string
  program: number
  kind: 'note' | 'reply'
  restMs: number
  /** How long an answer waits to be taken back. */
  undoSeconds?: number
}

/** A program that writes into cases over the API, one a lane, and asks again with the same key. */
const writing = (
  owner: Owner,
  cases: string[],
  { name, program, kind, restMs, undoSeconds }: Written,
): Way => ({
  name,
  lanes: cases.length,
  restMs,
  async send({ lane, words }) {
    const headers = { 'idempotency-key': words.replaceAll(/[^a-z0-9.]+/g, '-') }
    const written = { kind, text: words, undoSeconds }
    await owner.program(program).post(`/cases/${cases[lane - 1]}/messages`, written, headers)
  },
})

export const notes = (owner: Owner, cases: string[]): Way =>
  writing(owner, cases, { name: 'api', program: 0, kind: 'note', restMs: 250 })

/** Answers to customers, which leave as mail. */
export const mailOut = (owner: Owner, cases: string[]): Way =>
  writing(owner, cases, { name: 'mail out', program: 1, kind: 'reply', restMs: 400 })

/** Answers that can be taken back for some seconds first: a blow finds them waiting, due, or being said. */
export const mailLater = (owner: Owner, cases: string[]): Way =>
  writing(owner, cases, { name: 'mail later', program: 1, kind: 'reply', restMs: 600, undoSeconds: 2 })

/** The ways whose end is a mail server. */
export const leaveAsMail: readonly string[] = ['mail out', 'mail later']
