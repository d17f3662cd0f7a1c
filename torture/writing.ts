import type { Owner } from './owner.ts'
import type { Way } from './traffic.ts'

interface Written {
  name: string
  program: number
  kind: 'note' | 'reply'
  restMs: number
}

/** A program that writes into cases over the API, one a lane, and asks again with the same key. */
const writing = (owner: Owner, cases: string[], { name, program, kind, restMs }: Written): Way => ({
  name,
  lanes: cases.length,
  restMs,
  async send({ lane, words }) {
    const headers = { 'idempotency-key': words.replaceAll(/[^a-z0-9.]+/g, '-') }
    await owner.program(program).post(`/cases/${cases[lane - 1]}/messages`, { kind, text: words }, headers)
  },
})

export const notes = (owner: Owner, cases: string[]): Way =>
  writing(owner, cases, { name: 'api', program: 0, kind: 'note', restMs: 250 })

/** Answers to customers, which leave as mail. */
export const mailOut = (owner: Owner, cases: string[]): Way =>
  writing(owner, cases, { name: 'mail out', program: 1, kind: 'reply', restMs: 400 })
