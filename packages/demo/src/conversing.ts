import { afterDeskMinutes, DAY, deskHours, HOUR, isDeskOpen, MINUTE } from './clock.ts'
import { busy, chatSubject, given, teamFor, waking } from './handling.ts'
import { PHRASES } from './phrases/index.ts'
import type { Random } from './random.ts'
import { REASONS, type ReasonName } from './reasons/index.ts'
import type { Reason } from './reasons/reason.ts'
import type { AgentRecord, CaseRecord, Channel, Content, PersonRecord, Step, TeamKey } from './records.ts'
import { leadOf } from './staff.ts'
import { visitBefore } from './visiting.ts'
import type { Matter } from './writing/facts.ts'
import { pictureOf } from './writing/picturing.ts'
import type { Quote, Writer } from './writing/writer.ts'

/** How a case goes, from the first word to its closing; whatever lies past now is cut off later. */
export class Desk {
  readonly #random: Random
  readonly #photographs: Random
  readonly #writer: Writer
  readonly #people: PersonRecord[]
  /** When the first of them came. */
  readonly #opened: number

  constructor(random: Random, writer: Writer, people: PersonRecord[]) {
    this.#people = people.filter((one) => one.role !== 'owner')
    this.#opened = Math.min(...this.#people.map((one) => one.hiredAt)) + DAY
    this.#random = random
    this.#photographs = random.fork('photographs')
    this.#writer = writer
  }

  take(name: ReasonName, matter: Matter, at: number, wanted?: Channel): CaseRecord {
    const r = this.#random
    const reason: Reason = REASONS[name]
    const team = teamFor(reason, matter)
    matter.awaits = name === 'where' || name === 'lost'
    const chatting = wanted
      ? wanted === 'chat'
      : r.chance((reason.chat / 100) * (isDeskOpen(at) ? 1.1 : 0.25))
    const agent = this.#agent(team, matter, at)
    const [subject, steps] = chatting
      ? this.#chat(reason, matter, at, agent)
      : this.#mail(name, matter, at, agent)
    return {
      id: r.uuid(at),
      customerId: matter.customer.record.id,
      channel: chatting ? 'chat' : 'email',
      subject,
      language: matter.tongue,
      reason: reason.key,
      team,
      spam: false,
      orderId: matter.order?.record.id ?? null,
      visit: chatting || r.chance(0.14) ? visitBefore(name, matter, at, r) : null,
      steps,
    }
  }

  /** A mail exchange whose turns come at set times: the customer's, the agent's, the customer's, and so on. */
  exchange(name: ReasonName, matter: Matter, agent: AgentRecord | null, times: number[]): CaseRecord {
    const reason: Reason = REASONS[name]
    const script = reason[matter.tongue]
    const steps: Step[] = []
    matter.awaits = name === 'where' || name === 'lost'
    let earlier: Quote = { by: '', at: 0, text: '' }
    let subject = ''
    for (const [turn, at] of times.entries()) {
      if (turn === 0) {
        const opening = this.#firstMail(name, matter, at)
        this.#receive(steps, matter, at, opening)
        subject = this.#writer.subject(reason, matter, at, opening)
      } else if (turn % 2 === 0)
        this.#receive(
          steps,
          matter,
          at,
          this.#writer.nextMail(script.backs ?? PHRASES[matter.tongue].nudge, matter, at, earlier),
        )
      else if (agent) {
        if (turn === 1) steps.push({ at: at - 4 * MINUTE, kind: 'assigned', agent: agent.key, by: null })
        earlier = this.#answer(
          steps,
          turn === 1 ? script.answers : (script.settles ?? script.answers),
          matter,
          at,
          agent,
        )
      }
    }
    const opened = times[0] as number
    return {
      id: this.#random.uuid(opened),
      customerId: matter.customer.record.id,
      channel: 'email',
      subject,
      language: matter.tongue,
      reason: reason.key,
      team: teamFor(reason, matter),
      spam: false,
      orderId: matter.order?.record.id ?? null,
      visit: null,
      steps,
    }
  }

  remark(name: ReasonName, matter: Matter, at: number, agent: AgentRecord): Step[] {
    const steps: Step[] = []
    this.#note(steps, REASONS[name], matter, at, agent, at - MINUTE)
    return steps
  }

  #mail(name: ReasonName, matter: Matter, at: number, agent: AgentRecord): [subject: string, steps: Step[]] {
    const r = this.#random
    const reason: Reason = REASONS[name]
    const steps: Step[] = []
    const opening = r.chance(0.006) ? { text: '' } : this.#firstMail(name, matter, at)
    this.#receive(steps, matter, at, opening)
    const subject = r.chance(0.02) ? '' : this.#writer.subject(reason, matter, at, opening)
    let patience = at
    if (r.chance(0.05)) {
      patience = at + r.int(20, 50) * HOUR
      this.#receive(
        steps,
        matter,
        patience,
        this.#writer.nextMail(PHRASES[matter.tongue].nudge, matter, patience, { by: '', at, text: '' }),
      )
      delete (steps[1] as { content: Content }).content.quoted
    }
    // What came in the night is not all answered in the first hour.
    const queue = isDeskOpen(patience) ? 0 : r.between(0, 170)
    const answered = afterDeskMinutes(patience, queue + Math.max(2, r.around(52, 0.9) * busy(at)))
    const assigned = this.#assign(steps, reason, patience, answered, agent)
    if (r.chance(0.17)) this.#note(steps, reason, matter, r.between(assigned, answered), agent, assigned)
    if (r.chance(0.05)) return [subject, this.#afterSnooze(steps, reason, matter, answered, agent)]
    const quote = this.#answer(
      steps,
      reason[matter.tongue].answers,
      matter,
      answered,
      agent,
      reason.cross >= 4,
    )
    if (r.chance(0.012)) this.#automatic(steps, matter, answered + r.int(8, 40) * 1000)
    return [subject, this.#afterAnswer(steps, reason, matter, answered, agent, quote)]
  }

  #afterAnswer(
    steps: Step[],
    reason: Reason,
    matter: Matter,
    answered: number,
    agent: AgentRecord,
    quote: Quote,
  ): Step[] {
    const r = this.#random
    const script = reason[matter.tongue]
    const phrases = PHRASES[matter.tongue]
    const turn = r.weighted([
      ['done', 46],
      ['back', 30],
      ['thanks', 15],
      ['silence', 9],
    ] as const)
    if (turn === 'done') {
      const at = answered + r.int(1, 40) * 1000
      steps.push({ at, kind: 'solved', agent: agent.key })
      if (!r.chance(0.3)) return this.#close(steps, at)
      const thanked = waking(r, answered + Math.max(2 * MINUTE, r.around(3.5 * HOUR, 1.1)))
      this.#receive(steps, matter, thanked, this.#writer.nextMail(phrases.thanks, matter, thanked, quote))
      return this.#solve(steps, afterDeskMinutes(thanked, r.around(25, 0.9)), agent)
    }
    if (turn === 'silence') return this.#solve(steps, afterDeskMinutes(answered, r.int(900, 1900)), agent)
    const returned = waking(r, answered + Math.max(4 * MINUTE, r.around(5 * HOUR, 1.2)))
    if (turn === 'thanks' || !script.backs) {
      this.#receive(steps, matter, returned, this.#writer.nextMail(phrases.thanks, matter, returned, quote))
      return this.#solve(steps, afterDeskMinutes(returned, r.around(30, 0.9)), agent)
    }
    this.#receive(steps, matter, returned, this.#writer.nextMail(script.backs, matter, returned, quote))
    const pool = script.settles ?? script.answers
    if (!this.#writer.canSay(pool, matter, returned)) {
      return this.#solve(steps, afterDeskMinutes(returned, r.around(40, 0.9)), agent)
    }
    const settled = afterDeskMinutes(returned, Math.max(2, r.around(70, 0.9) * busy(returned)))
    const settling = this.#answer(steps, pool, matter, settled, agent)
    if (r.chance(0.3)) {
      const thanked = waking(r, settled + Math.max(3 * MINUTE, r.around(3 * HOUR, 1)))
      this.#receive(steps, matter, thanked, this.#writer.nextMail(phrases.thanks, matter, thanked, settling))
      return this.#solve(steps, afterDeskMinutes(thanked, r.around(30, 0.8)), agent)
    }
    return this.#solve(steps, settled + r.int(1, 60) * 1000, agent)
  }

  /** The desk waits for a carrier or a supplier before it can answer. */
  #afterSnooze(steps: Step[], reason: Reason, matter: Matter, at: number, agent: AgentRecord): Step[] {
    const r = this.#random
    this.#note(steps, reason, matter, at - MINUTE, agent, steps[0]?.at ?? at)
    const until = afterDeskMinutes(at, r.int(400, 1700))
    steps.push({ at, kind: 'snoozed', agent: agent.key, until })
    const answered = until + r.int(3, 50) * MINUTE
    const quote = this.#answer(steps, reason[matter.tongue].answers, matter, answered, agent)
    return this.#afterAnswer(steps, reason, matter, answered, agent, quote)
  }

  #chat(reason: Reason, matter: Matter, at: number, agent: AgentRecord): [subject: string, steps: Step[]] {
    const r = this.#random
    const script = reason[matter.tongue]
    const phrases = PHRASES[matter.tongue]
    const steps: Step[] = []
    let clock = at
    for (const line of this.#writer.firstChat(reason, matter, at)) {
      this.#receive(steps, matter, clock, { text: line })
      clock += r.int(6, 35) * 1000
    }
    const open = isDeskOpen(clock)
    const taken = open
      ? clock + Math.max(15_000, r.around(95, 0.8) * 1000)
      : afterDeskMinutes(clock, r.around(45, 0.8))
    steps.push({ at: taken, kind: 'assigned', agent: agent.key, by: null })
    clock = taken + r.int(4, 14) * 1000
    const say = (text: string) => {
      steps.push({ at: clock, kind: 'sent', agent: agent.key, content: { text } })
      clock += r.int(14, 70) * 1000
    }
    if (r.chance(0.62)) say(this.#writer.chatHello(matter, clock, agent))
    for (const line of this.#writer.chatAnswer(script.answers, matter, clock, agent)) say(line)
    const backs = script.backs
    if (backs && r.chance(0.34)) {
      clock += r.int(10, 60) * 1000
      this.#receive(steps, matter, clock, { text: this.#writer.line(backs, matter, clock, agent.name) })
      clock += r.int(30, 160) * 1000
      const pool = script.settles ?? script.answers
      if (this.#writer.canSay(pool, matter, clock)) {
        for (const line of this.#writer.chatAnswer(pool, matter, clock, agent)) say(line)
      }
    }
    if (r.chance(0.66)) {
      clock += r.int(5, 60) * 1000
      this.#receive(steps, matter, clock, {
        text: this.#writer.line(phrases.chatThanks, matter, clock, given(agent)),
      })
      clock += r.int(8, 30) * 1000
      if (r.chance(0.55))
        say(this.#writer.chatAnswer(phrases.desk.chatEnd, matter, clock, agent)[0] as string)
    }
    if (r.chance(0.08)) this.#note(steps, reason, matter, clock, agent, at)
    return [chatSubject(steps), this.#solve(steps, clock + r.int(20, 400) * 1000, agent)]
  }

  /** Some send a photograph at once, others have it ready for when they are asked. */
  #firstMail(name: ReasonName, matter: Matter, at: number): Content {
    const mail = this.#writer.firstMail(REASONS[name], matter, at)
    const picture = pictureOf(name, matter, mail.text)
    if (picture && this.#photographs.chance(0.3)) return { ...mail, picture }
    matter.picture = picture
    return mail
  }

  #receive(steps: Step[], matter: Matter, at: number, content: Content): void {
    steps.push({ at, kind: 'received', content, identifierId: matter.customer.email.id })
  }

  #automatic(steps: Step[], matter: Matter, at: number): void {
    const text = this.#random.pick(PHRASES[matter.tongue].away)
    this.#receive(steps, matter, at, { text, automatic: 'auto-reply' })
  }

  #answer(
    steps: Step[],
    pool: readonly string[],
    matter: Matter,
    at: number,
    agent: AgentRecord,
    warm = false,
  ): Quote {
    const content = this.#writer.reply(pool, matter, at, agent, warm)
    steps.push({ at, kind: 'sent', agent: agent.key, content })
    return { by: agent.name, at, text: content.text }
  }

  #assign(steps: Step[], reason: Reason, from: number, until: number, agent: AgentRecord): number {
    const r = this.#random
    const hours = deskHours(until)
    const earliest = Math.max(from + 20_000, hours?.[0] ?? from)
    const early = r.chance(0.4) ? until - r.int(20, 150) * MINUTE : until - r.int(1, 9) * MINUTE
    const at = Math.min(until - 5000, Math.max(earliest, early))
    const by = r.chance(0.25) ? leadOf(agent.team ?? reason.team).key : null
    steps.push({ at, kind: 'assigned', agent: agent.key, by: by === agent.key ? null : by })
    return at
  }

  #note(steps: Step[], reason: Reason, matter: Matter, at: number, agent: AgentRecord, from: number): void {
    const text = this.#writer.note(reason, matter, at)
    if (text)
      steps.push({ at: Math.max(at, from + 1000), kind: 'noted', agent: agent.key, content: { text } })
  }

  #solve(steps: Step[], at: number, agent: AgentRecord): Step[] {
    steps.push({ at, kind: 'solved', agent: agent.key })
    return this.#close(steps, at)
  }

  #close(steps: Step[], at: number): Step[] {
    steps.push({ at: at + 14 * DAY, kind: 'closed' })
    return steps.sort((a, b) => a.at - b.at)
  }

  #agent(team: TeamKey, matter: Matter, at: number): AgentRecord {
    const there = this.#people.filter(
      (one) => (one.hiredAt <= at || at < this.#opened) && one.languages.includes(matter.tongue),
    )
    const able = there.filter((one) => one.team === team)
    const pool = able.length > 0 ? able : there
    return this.#random.weighted(
      pool.map(
        (agent) =>
          [agent, agent.role === 'lead' ? 0.5 : ['aino', 'bo', 'eve'].includes(agent.key) ? 1.6 : 1] as const,
      ),
    )
  }
}
