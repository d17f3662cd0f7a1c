import { afterDeskMinutes, DAY, deskHours, MINUTE } from './clock.ts'
import type { Random } from './random.ts'
import type { Reason } from './reasons/reason.ts'
import type { AgentRecord, Content, Step } from './records.ts'
import { leadOf } from './staff.ts'
import type { Matter } from './writing/facts.ts'
import type { Quote } from './writing/lines.ts'
import type { Wanted } from './writing/template.ts'
import type { Writer } from './writing/writer.ts'

/** Colleagues write Finnish to each other. */
const UNHEARD = 'Ei vastausta kysymykseen. Avautuu itsestään, jos asiakas palaa.'

/** The single turns that every conversation is made of. */
export class Turns {
  protected readonly random: Random
  protected readonly writer: Writer

  constructor(random: Random, writer: Writer) {
    this.random = random
    this.writer = writer
  }

  protected receive(steps: Step[], matter: Matter, at: number, content: Content): void {
    steps.push({ at, kind: 'received', content, identifierId: matter.customer.email.id })
  }

  protected answer(
    steps: Step[],
    pool: readonly string[],
    matter: Matter,
    at: number,
    agent: AgentRecord,
    how: { warm?: boolean; wanted?: Wanted } = {},
  ): Quote {
    const content = this.writer.reply(pool, matter, at, agent, how)
    steps.push({ at, kind: 'sent', agent: agent.key, content })
    return { by: agent.name, at, text: content.text }
  }

  protected assign(steps: Step[], reason: Reason, from: number, until: number, agent: AgentRecord): number {
    const r = this.random
    const hours = deskHours(until)
    const earliest = Math.max(from + 20_000, hours?.[0] ?? from)
    const early = r.chance(0.4) ? until - r.int(20, 150) * MINUTE : until - r.int(1, 9) * MINUTE
    const at = Math.min(until - 5000, Math.max(earliest, early))
    const by = r.chance(0.25) ? leadOf(agent.team ?? reason.team).key : null
    steps.push({ at, kind: 'assigned', agent: agent.key, by: by === agent.key ? null : by })
    return at
  }

  protected note(
    steps: Step[],
    pool: readonly string[] | undefined,
    matter: Matter,
    at: number,
    agent: AgentRecord,
    from: number,
  ): void {
    const text = this.writer.note(pool ?? [], matter, at)
    if (text)
      steps.push({ at: Math.max(at, from + 1000), kind: 'noted', agent: agent.key, content: { text } })
  }

  /** When the desk can keep what it has promised. */
  protected due(follows: readonly string[], matter: Matter, at: number): number {
    const soon = afterDeskMinutes(at, this.random.int(200, 700))
    const arrives = matter.order?.arrivesAt ?? soon
    return this.writer.canSay(follows, matter, soon) ? soon : afterDeskMinutes(Math.max(soon, arrives), 15)
  }

  /** Nothing more is heard of the customer. */
  protected letLie(steps: Step[], matter: Matter, at: number, agent: AgentRecord): Step[] {
    if (matter.pending === 'asks')
      steps.push({ at: at - MINUTE, kind: 'noted', agent: agent.key, content: { text: UNHEARD } })
    return this.solve(steps, at, agent)
  }

  protected solve(steps: Step[], at: number, agent: AgentRecord): Step[] {
    steps.push({ at, kind: 'solved', agent: agent.key })
    return this.close(steps, at)
  }

  protected close(steps: Step[], at: number): Step[] {
    steps.push({ at: at + 14 * DAY, kind: 'closed' })
    return steps.sort((a, b) => a.at - b.at)
  }
}
