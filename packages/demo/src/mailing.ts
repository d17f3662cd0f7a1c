import { afterDeskMinutes, HOUR, isDeskOpen, MINUTE } from './clock.ts'
import { enclosureOf } from './enclosures/enclosing.ts'
import { busy, waking } from './handling.ts'
import { PHRASES } from './phrases/index.ts'
import type { Random } from './random.ts'
import { REASONS, type ReasonName } from './reasons/index.ts'
import type { Reason } from './reasons/reason.ts'
import type { AgentRecord, Content, Step } from './records.ts'
import { Turns } from './turns.ts'
import type { Matter } from './writing/facts.ts'
import type { Quote } from './writing/lines.ts'
import { pictureOf } from './writing/picturing.ts'
import type { Writer } from './writing/writer.ts'

/** How a case goes by mail. */
export class Mailing extends Turns {
  readonly #photographs: Random
  readonly #documents: Random

  constructor(random: Random, writer: Writer) {
    super(random, writer)
    this.#photographs = random.fork('photographs')
    this.#documents = random.fork('documents')
  }

  mail(name: ReasonName, matter: Matter, at: number, agent: AgentRecord): [subject: string, steps: Step[]] {
    const r = this.random
    const reason: Reason = REASONS[name]
    const { answers } = reason[matter.tongue]
    const steps: Step[] = []
    const blank = r.chance(0.006)
    const opening = blank ? { text: '' } : this.firstMail(name, matter, at)
    this.receive(steps, matter, at, opening)
    const subject = r.chance(0.02) ? '' : this.writer.subject(reason, matter, at, opening)
    let patience = at
    if (blank) patience = this.#askWhatItIs(steps, name, matter, at, agent)
    else if (reason.cross > 0 && r.chance(0.05)) patience = this.#nudge(steps, matter, at)
    // What came in the night is not all answered in the first hour.
    const queue = isDeskOpen(patience) ? 0 : r.between(0, 170)
    const answered = afterDeskMinutes(patience, queue + Math.max(2, r.around(52, 0.9) * busy(at)))
    const assigned = blank ? patience : this.assign(steps, reason, patience, answered, agent)
    const slept = !blank && r.chance(0.05) && this.#sleep(steps, reason, matter, answered, agent)
    if (!slept && r.chance(0.17))
      this.note(steps, reason.notes, matter, r.between(assigned, answered), agent, assigned)
    const replied = slept ? slept + r.int(3, 50) * MINUTE : answered
    const quote = this.answer(steps, answers, matter, replied, agent, { warm: reason.cross >= 4 })
    if (!slept && r.chance(0.012)) this.#automatic(steps, matter, replied + r.int(8, 40) * 1000)
    return [subject, this.#afterAnswer(steps, reason, matter, replied, agent, quote)]
  }

  /** An empty mail is asked about, and then says what it is. */
  #askWhatItIs(steps: Step[], name: ReasonName, matter: Matter, at: number, agent: AgentRecord): number {
    const r = this.random
    const asked = afterDeskMinutes(at, Math.max(4, r.around(40, 0.6)))
    this.assign(steps, REASONS[name], at, asked, agent)
    this.answer(steps, PHRASES[matter.tongue].desk.blank, matter, asked, agent)
    const told = waking(r, asked + Math.max(5 * MINUTE, r.around(2 * HOUR, 0.8)))
    this.receive(steps, matter, told, this.firstMail(name, matter, told))
    return told
  }

  #nudge(steps: Step[], matter: Matter, at: number): number {
    const patience = waking(this.random, at + this.random.int(20, 50) * HOUR)
    const { nudge } = PHRASES[matter.tongue]
    const mail = this.writer.nextMail(nudge, matter, patience, { by: '', at, text: '' })
    delete mail.quoted
    this.receive(steps, matter, patience, mail)
    return patience
  }

  /** The desk waits for a carrier or a supplier before it can answer; until when, where it can say for what. */
  #sleep(steps: Step[], reason: Reason, matter: Matter, at: number, agent: AgentRecord): number | false {
    const before = steps.length
    this.note(steps, reason.waits, matter, at - MINUTE, agent, steps[0]?.at ?? at)
    if (steps.length === before) return false
    const until = afterDeskMinutes(at, this.random.int(400, 1700))
    steps.push({ at, kind: 'snoozed', agent: agent.key, until })
    return until
  }

  #afterAnswer(
    steps: Step[],
    reason: Reason,
    matter: Matter,
    answered: number,
    agent: AgentRecord,
    quote: Quote,
  ): Step[] {
    const r = this.random
    const backs = reason[matter.tongue].backs ?? []
    const { thanks } = PHRASES[matter.tongue]
    if (matter.pending === 'promises') return this.#keepPromise(steps, reason, matter, answered, agent)
    const turn =
      matter.pending === 'asks'
        ? r.weighted([
            ['back', 90],
            ['silence', 10],
          ] as const)
        : r.weighted([
            ['done', 46],
            ['back', 30],
            ['thanks', 15],
            ['silence', 9],
          ] as const)
    const pleased = reason.cross === 0
    if (turn === 'done' || (pleased && turn !== 'silence')) {
      const at = answered + r.int(1, 40) * 1000
      steps.push({ at, kind: 'solved', agent: agent.key })
      if (pleased || !r.chance(0.3)) return this.close(steps, at)
      const thanked = waking(r, answered + Math.max(2 * MINUTE, r.around(3.5 * HOUR, 1.1)))
      this.receive(steps, matter, thanked, this.writer.nextMail(thanks, matter, thanked, quote))
      return this.solve(steps, afterDeskMinutes(thanked, r.around(25, 0.9)), agent)
    }
    if (turn === 'silence')
      return this.letLie(steps, matter, afterDeskMinutes(answered, r.int(900, 1900)), agent)
    const returned = waking(r, answered + Math.max(4 * MINUTE, r.around(5 * HOUR, 1.2)))
    if (turn === 'thanks' || !this.writer.canSay(backs, matter, returned)) {
      this.receive(steps, matter, returned, this.writer.nextMail(thanks, matter, returned, quote))
      return this.solve(steps, afterDeskMinutes(returned, r.around(30, 0.9)), agent)
    }
    this.receive(steps, matter, returned, this.writer.nextMail(backs, matter, returned, quote))
    return this.#settle(steps, reason, matter, returned, agent)
  }

  #settle(steps: Step[], reason: Reason, matter: Matter, returned: number, agent: AgentRecord): Step[] {
    const r = this.random
    const pool = reason[matter.tongue].settles ?? []
    const settled = afterDeskMinutes(returned, Math.max(2, r.around(70, 0.9) * busy(returned)))
    if (matter.topic === 'thanked' || !this.writer.canSay(pool, matter, settled))
      return this.solve(steps, afterDeskMinutes(returned, r.around(40, 0.9)), agent)
    const quote = this.answer(steps, pool, matter, settled, agent)
    if (matter.pending === 'promises') return this.#keepPromise(steps, reason, matter, settled, agent)
    if (!r.chance(0.3)) return this.solve(steps, settled + r.int(1, 60) * 1000, agent)
    const { thanks } = PHRASES[matter.tongue]
    const thanked = waking(r, settled + Math.max(3 * MINUTE, r.around(3 * HOUR, 1)))
    this.receive(steps, matter, thanked, this.writer.nextMail(thanks, matter, thanked, quote))
    return this.solve(steps, afterDeskMinutes(thanked, r.around(30, 0.8)), agent)
  }

  /** The case sleeps until there is something to tell. */
  #keepPromise(steps: Step[], reason: Reason, matter: Matter, at: number, agent: AgentRecord): Step[] {
    const follows = reason[matter.tongue].follows ?? []
    const until = this.due(follows, matter, at)
    steps.push({ at: at + this.random.int(5, 60) * 1000, kind: 'snoozed', agent: agent.key, until })
    const told = until + this.random.int(1, 20) * MINUTE
    const quote = this.answer(steps, follows, matter, told, agent)
    return this.#afterAnswer(steps, reason, matter, told, agent, quote)
  }

  #automatic(steps: Step[], matter: Matter, at: number): void {
    const text = this.random.pick(PHRASES[matter.tongue].away)
    this.receive(steps, matter, at, { text, automatic: 'auto-reply' })
  }

  /** Some send a photograph or a document at once; others have the photograph ready for when they are asked. */
  protected firstMail(name: ReasonName, matter: Matter, at: number): Content {
    const mail = this.writer.firstMail(REASONS[name], matter, at)
    const picture = pictureOf(name, matter, mail.text)
    if (picture && this.#photographs.chance(0.3)) return { ...mail, picture }
    matter.picture = picture
    const enclosed = enclosureOf(name, matter, this.#documents.chance(0.5))
    return enclosed && this.#documents.chance(0.12) ? { ...mail, enclosed } : mail
  }
}
