import { afterDeskMinutes, DAY, deskHours, HOUR, isDeskOpen, MINUTE } from './clock.ts'
import { busy, chatSubject, given, teamFor, waking } from './handling.ts'
import { PHRASES } from './phrases/index.ts'
import type { Random } from './random.ts'
import { REASONS, type ReasonName } from './reasons/index.ts'
import type { Reason, Script } from './reasons/reason.ts'
import type { AgentRecord, CaseRecord, Channel, Content, PersonRecord, Step, TeamKey } from './records.ts'
import { leadOf } from './staff.ts'
import { visitBefore } from './visiting.ts'
import type { Matter } from './writing/facts.ts'
import { pictureOf } from './writing/picturing.ts'
import { headOf, type Wanted } from './writing/template.ts'
import type { Quote, Writer } from './writing/writer.ts'

/** Colleagues write Finnish to each other. */
const UNHEARD = 'Ei vastausta kysymykseen. Avautuu itsestään, jos asiakas palaa.'

/** The customer wants something more. */
const unsettled: Wanted = ({ leads }) => leads !== undefined && leads !== 'thanked'

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
    matter.reason = name
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

  /**
   * A mail exchange whose turns come at set times: the customer's, the agent's, the customer's, and so on. It
   * ends early when the customer would have nothing left to ask.
   */
  exchange(name: ReasonName, matter: Matter, agent: AgentRecord | null, times: number[]): CaseRecord {
    const reason: Reason = REASONS[name]
    const script = reason[matter.tongue]
    const steps: Step[] = []
    matter.reason = name
    let earlier: Quote = { by: '', at: 0, text: '' }
    let subject = ''
    for (const [turn, at] of times.entries()) {
      const last = turn === times.length - 1
      if (turn === 0) {
        const opening = this.#firstMail(name, matter, at)
        this.#receive(steps, matter, at, opening)
        subject = this.#writer.subject(reason, matter, at, opening)
      } else if (turn % 2 === 0) {
        const backs = script.backs ?? []
        if (!this.#writer.canSay(backs, matter, at, unsettled)) break
        this.#receive(steps, matter, at, this.#writer.nextMail(backs, matter, at, earlier, unsettled))
      } else if (agent) {
        const pool = turn === 1 ? script.answers : (script.settles ?? [])
        if (!this.#writer.canSay(pool, matter, at)) break
        if (turn === 1) steps.push({ at: at - 4 * MINUTE, kind: 'assigned', agent: agent.key, by: null })
        const wanted: Wanted = last
          ? ({ pending }) => pending !== undefined
          : ({ leads = matter.topic }) =>
              (script.backs ?? []).some(
                (back) => unsettled(headOf(back)) && headOf(back).after.includes(leads ?? ''),
              )
        earlier = this.#answer(steps, pool, matter, at, agent, { wanted })
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

  /** What a case waits for, to be put to sleep with. */
  remark(name: ReasonName, matter: Matter, at: number, agent: AgentRecord): Step[] {
    const steps: Step[] = []
    this.#note(steps, REASONS[name].waits, matter, at, agent, at - MINUTE)
    return steps
  }

  #mail(name: ReasonName, matter: Matter, at: number, agent: AgentRecord): [subject: string, steps: Step[]] {
    const r = this.#random
    const reason: Reason = REASONS[name]
    const { answers } = reason[matter.tongue]
    const steps: Step[] = []
    const blank = r.chance(0.006)
    const opening = blank ? { text: '' } : this.#firstMail(name, matter, at)
    this.#receive(steps, matter, at, opening)
    const subject = r.chance(0.02) ? '' : this.#writer.subject(reason, matter, at, opening)
    let patience = at
    if (blank) patience = this.#askWhatItIs(steps, name, matter, at, agent)
    else if (reason.cross > 0 && r.chance(0.05)) patience = this.#nudge(steps, matter, at)
    // What came in the night is not all answered in the first hour.
    const queue = isDeskOpen(patience) ? 0 : r.between(0, 170)
    const answered = afterDeskMinutes(patience, queue + Math.max(2, r.around(52, 0.9) * busy(at)))
    const assigned = blank ? patience : this.#assign(steps, reason, patience, answered, agent)
    const slept = !blank && r.chance(0.05) && this.#sleep(steps, reason, matter, answered, agent)
    if (!slept && r.chance(0.17))
      this.#note(steps, reason.notes, matter, r.between(assigned, answered), agent, assigned)
    const replied = slept ? slept + r.int(3, 50) * MINUTE : answered
    const quote = this.#answer(steps, answers, matter, replied, agent, { warm: reason.cross >= 4 })
    if (!slept && r.chance(0.012)) this.#automatic(steps, matter, replied + r.int(8, 40) * 1000)
    return [subject, this.#afterAnswer(steps, reason, matter, replied, agent, quote)]
  }

  /** An empty mail is asked about, and then says what it is. */
  #askWhatItIs(steps: Step[], name: ReasonName, matter: Matter, at: number, agent: AgentRecord): number {
    const r = this.#random
    const asked = afterDeskMinutes(at, Math.max(4, r.around(40, 0.6)))
    this.#assign(steps, REASONS[name], at, asked, agent)
    this.#answer(steps, PHRASES[matter.tongue].desk.blank, matter, asked, agent)
    const told = waking(r, asked + Math.max(5 * MINUTE, r.around(2 * HOUR, 0.8)))
    this.#receive(steps, matter, told, this.#firstMail(name, matter, told))
    return told
  }

  #nudge(steps: Step[], matter: Matter, at: number): number {
    const patience = waking(this.#random, at + this.#random.int(20, 50) * HOUR)
    const { nudge } = PHRASES[matter.tongue]
    const mail = this.#writer.nextMail(nudge, matter, patience, { by: '', at, text: '' })
    delete mail.quoted
    this.#receive(steps, matter, patience, mail)
    return patience
  }

  /** The desk waits for a carrier or a supplier before it can answer; until when, where it can say for what. */
  #sleep(steps: Step[], reason: Reason, matter: Matter, at: number, agent: AgentRecord): number | false {
    const before = steps.length
    this.#note(steps, reason.waits, matter, at - MINUTE, agent, steps[0]?.at ?? at)
    if (steps.length === before) return false
    const until = afterDeskMinutes(at, this.#random.int(400, 1700))
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
    const r = this.#random
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
      if (pleased || !r.chance(0.3)) return this.#close(steps, at)
      const thanked = waking(r, answered + Math.max(2 * MINUTE, r.around(3.5 * HOUR, 1.1)))
      this.#receive(steps, matter, thanked, this.#writer.nextMail(thanks, matter, thanked, quote))
      return this.#solve(steps, afterDeskMinutes(thanked, r.around(25, 0.9)), agent)
    }
    if (turn === 'silence')
      return this.#letLie(steps, matter, afterDeskMinutes(answered, r.int(900, 1900)), agent)
    const returned = waking(r, answered + Math.max(4 * MINUTE, r.around(5 * HOUR, 1.2)))
    if (turn === 'thanks' || !this.#writer.canSay(backs, matter, returned)) {
      this.#receive(steps, matter, returned, this.#writer.nextMail(thanks, matter, returned, quote))
      return this.#solve(steps, afterDeskMinutes(returned, r.around(30, 0.9)), agent)
    }
    this.#receive(steps, matter, returned, this.#writer.nextMail(backs, matter, returned, quote))
    return this.#settle(steps, reason, matter, returned, agent)
  }

  #settle(steps: Step[], reason: Reason, matter: Matter, returned: number, agent: AgentRecord): Step[] {
    const r = this.#random
    const pool = reason[matter.tongue].settles ?? []
    const settled = afterDeskMinutes(returned, Math.max(2, r.around(70, 0.9) * busy(returned)))
    if (matter.topic === 'thanked' || !this.#writer.canSay(pool, matter, settled))
      return this.#solve(steps, afterDeskMinutes(returned, r.around(40, 0.9)), agent)
    const quote = this.#answer(steps, pool, matter, settled, agent)
    if (matter.pending === 'promises') return this.#keepPromise(steps, reason, matter, settled, agent)
    if (!r.chance(0.3)) return this.#solve(steps, settled + r.int(1, 60) * 1000, agent)
    const { thanks } = PHRASES[matter.tongue]
    const thanked = waking(r, settled + Math.max(3 * MINUTE, r.around(3 * HOUR, 1)))
    this.#receive(steps, matter, thanked, this.#writer.nextMail(thanks, matter, thanked, quote))
    return this.#solve(steps, afterDeskMinutes(thanked, r.around(30, 0.8)), agent)
  }

  /** The case sleeps until there is something to tell. */
  #keepPromise(steps: Step[], reason: Reason, matter: Matter, at: number, agent: AgentRecord): Step[] {
    const follows = reason[matter.tongue].follows ?? []
    const until = this.#due(follows, matter, at)
    steps.push({ at: at + this.#random.int(5, 60) * 1000, kind: 'snoozed', agent: agent.key, until })
    const told = until + this.#random.int(1, 20) * MINUTE
    const quote = this.#answer(steps, follows, matter, told, agent)
    return this.#afterAnswer(steps, reason, matter, told, agent, quote)
  }

  #due(follows: readonly string[], matter: Matter, at: number): number {
    const soon = afterDeskMinutes(at, this.#random.int(200, 700))
    const arrives = matter.order?.arrivesAt ?? soon
    return this.#writer.canSay(follows, matter, soon) ? soon : afterDeskMinutes(Math.max(soon, arrives), 15)
  }

  /** Nothing more is heard of the customer. */
  #letLie(steps: Step[], matter: Matter, at: number, agent: AgentRecord): Step[] {
    if (matter.pending === 'asks')
      steps.push({ at: at - MINUTE, kind: 'noted', agent: agent.key, content: { text: UNHEARD } })
    return this.#solve(steps, at, agent)
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
    // Whoever wrote to a closed desk has gone, and reads the answer later.
    if (open && r.chance(0.62)) say(this.#writer.chatHello(matter, clock, agent))
    const wanted: Wanted | undefined = open ? undefined : ({ pending }) => pending === undefined
    for (const line of this.#writer.chatAnswer(script.answers, matter, clock, agent, wanted)) say(line)
    const backs = script.backs ?? []
    const pool = script.settles ?? []
    if (
      open &&
      r.chance(matter.pending === 'asks' ? 0.9 : 0.34) &&
      this.#writer.canSay(backs, matter, clock)
    ) {
      clock += r.int(10, 60) * 1000
      this.#receive(steps, matter, clock, { text: this.#writer.line(backs, matter, clock, agent.name) })
      clock += r.int(30, 160) * 1000
      if (matter.topic !== 'thanked' && this.#writer.canSay(pool, matter, clock))
        for (const line of this.#writer.chatAnswer(pool, matter, clock, agent)) say(line)
    }
    const promised = matter.pending === 'promises'
    const unsaid = reason.cross > 0 && matter.topic !== 'thanked' && matter.pending !== 'asks'
    if (open && unsaid && r.chance(0.66)) {
      clock += r.int(5, 60) * 1000
      this.#receive(steps, matter, clock, {
        text: this.#writer.line(phrases.chatThanks, matter, clock, given(agent)),
      })
      clock += r.int(8, 30) * 1000
      if (r.chance(0.55))
        say(this.#writer.chatAnswer(phrases.desk.chatEnd, matter, clock, agent)[0] as string)
    }
    return [chatSubject(steps), this.#endChat(steps, script, matter, clock, agent, promised)]
  }

  #endChat(
    steps: Step[],
    script: Script,
    matter: Matter,
    at: number,
    agent: AgentRecord,
    promised: boolean,
  ): Step[] {
    const r = this.#random
    const ended = at + r.int(20, 400) * 1000
    if (!promised)
      return matter.pending === 'asks'
        ? this.#letLie(steps, matter, afterDeskMinutes(at, r.int(500, 900)), agent)
        : this.#solve(steps, ended, agent)
    const follows = script.follows ?? []
    const until = this.#due(follows, matter, at)
    steps.push({ at: at + 15_000, kind: 'snoozed', agent: agent.key, until })
    const told = until + r.int(1, 20) * MINUTE
    const text = this.#writer.chatAnswer(follows, matter, told, agent).join(' ')
    steps.push({ at: told, kind: 'sent', agent: agent.key, content: { text } })
    return this.#solve(steps, told + r.int(10, 90) * 1000, agent)
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
    how: { warm?: boolean; wanted?: Wanted } = {},
  ): Quote {
    const content = this.#writer.reply(pool, matter, at, agent, how)
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

  #note(
    steps: Step[],
    pool: readonly string[] | undefined,
    matter: Matter,
    at: number,
    agent: AgentRecord,
    from: number,
  ): void {
    const text = this.#writer.note(pool ?? [], matter, at)
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
