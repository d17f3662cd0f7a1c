import { MINUTE } from './clock.ts'
import { teamFor } from './handling.ts'
import { Mailing } from './mailing.ts'
import { REASONS, type ReasonName } from './reasons/index.ts'
import type { Reason } from './reasons/reason.ts'
import type { AgentRecord, CaseRecord, Step } from './records.ts'
import type { Matter } from './writing/facts.ts'
import type { Quote } from './writing/lines.ts'
import { headOf, type Wanted } from './writing/template.ts'

/** The customer wants something more. */
const unsettled: Wanted = ({ leads }) => leads !== undefined && leads !== 'thanked'

/** Mail whose moments are set beforehand: that of the desk as it lies now. */
export class Exchanging extends Mailing {
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
        const opening = this.firstMail(name, matter, at)
        this.receive(steps, matter, at, opening)
        subject = this.writer.subject(reason, matter, at, opening)
      } else if (turn % 2 === 0) {
        const backs = script.backs ?? []
        if (!this.writer.canSay(backs, matter, at, unsettled)) break
        this.receive(steps, matter, at, this.writer.nextMail(backs, matter, at, earlier, unsettled))
      } else if (agent) {
        const pool = turn === 1 ? script.answers : (script.settles ?? [])
        if (!this.writer.canSay(pool, matter, at)) break
        if (turn === 1) steps.push({ at: at - 4 * MINUTE, kind: 'assigned', agent: agent.key, by: null })
        const wanted: Wanted = last
          ? ({ pending }) => pending !== undefined
          : ({ leads = matter.topic }) =>
              (script.backs ?? []).some(
                (back) => unsettled(headOf(back)) && headOf(back).after.includes(leads ?? ''),
              )
        earlier = this.answer(steps, pool, matter, at, agent, { wanted })
      }
    }
    const opened = times[0] as number
    return {
      id: this.random.uuid(opened),
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
    this.note(steps, REASONS[name].waits, matter, at, agent, at - MINUTE)
    return steps
  }
}
