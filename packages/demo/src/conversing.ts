import { Chatting } from './chatting.ts'
import { DAY, isDeskOpen } from './clock.ts'
import { Exchanging } from './exchanging.ts'
import { teamFor } from './handling.ts'
import type { Random } from './random.ts'
import { REASONS, type ReasonName } from './reasons/index.ts'
import type { Reason } from './reasons/reason.ts'
import type { AgentRecord, CaseRecord, Channel, PersonRecord, Step, TeamKey } from './records.ts'
import { visitBefore } from './visiting.ts'
import type { Matter } from './writing/facts.ts'
import type { Writer } from './writing/writer.ts'

/** How a case goes, from the first word to its closing; whatever lies past now is cut off later. */
export class Desk {
  readonly #random: Random
  readonly #mailing: Exchanging
  readonly #chatting: Chatting
  readonly #people: PersonRecord[]
  /** Until when the first of them came. */
  readonly #opened: number

  constructor(random: Random, writer: Writer, people: PersonRecord[]) {
    this.#people = people.filter((one) => one.role !== 'owner')
    this.#opened = Math.min(...this.#people.map((one) => one.hiredAt)) + DAY
    this.#random = random
    this.#mailing = new Exchanging(random, writer)
    this.#chatting = new Chatting(random, writer)
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
      ? this.#chatting.chat(reason, matter, at, agent)
      : this.#mailing.mail(name, matter, at, agent)
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

  exchange(name: ReasonName, matter: Matter, agent: AgentRecord | null, times: number[]): CaseRecord {
    return this.#mailing.exchange(name, matter, agent, times)
  }

  remark(name: ReasonName, matter: Matter, at: number, agent: AgentRecord): Step[] {
    return this.#mailing.remark(name, matter, at, agent)
  }

  #agent(team: TeamKey, matter: Matter, at: number): AgentRecord {
    const there = this.#people.filter(
      (one) => one.hiredAt <= Math.max(at, this.#opened) && one.languages.includes(matter.tongue),
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
