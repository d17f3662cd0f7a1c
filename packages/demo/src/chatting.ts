import { afterDeskMinutes, isDeskOpen, MINUTE } from './clock.ts'
import { chatSubject, given } from './handling.ts'
import { PHRASES } from './phrases/index.ts'
import type { Reason, Script } from './reasons/reason.ts'
import type { AgentRecord, Step } from './records.ts'
import { Turns } from './turns.ts'
import type { Matter } from './writing/facts.ts'
import type { Wanted } from './writing/template.ts'

/** How a chat goes. */
export class Chatting extends Turns {
  chat(reason: Reason, matter: Matter, at: number, agent: AgentRecord): [subject: string, steps: Step[]] {
    const r = this.random
    const script = reason[matter.tongue]
    const phrases = PHRASES[matter.tongue]
    const steps: Step[] = []
    let clock = at
    for (const line of this.writer.firstChat(reason, matter, at)) {
      this.receive(steps, matter, clock, { text: line })
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
    if (open && r.chance(0.62)) say(this.writer.chatHello(matter, clock, agent))
    const wanted: Wanted | undefined = open ? undefined : ({ pending }) => pending === undefined
    for (const line of this.writer.chatAnswer(script.answers, matter, clock, agent, wanted)) say(line)
    const backs = script.backs ?? []
    const pool = script.settles ?? []
    if (
      open &&
      r.chance(matter.pending === 'asks' ? 0.9 : 0.34) &&
      this.writer.canSay(backs, matter, clock)
    ) {
      clock += r.int(10, 60) * 1000
      this.receive(steps, matter, clock, { text: this.writer.line(backs, matter, clock, agent.name) })
      clock += r.int(30, 160) * 1000
      if (matter.topic !== 'thanked' && this.writer.canSay(pool, matter, clock))
        for (const line of this.writer.chatAnswer(pool, matter, clock, agent)) say(line)
    }
    const promised = matter.pending === 'promises'
    const unsaid = reason.cross > 0 && matter.topic !== 'thanked' && matter.pending !== 'asks'
    if (open && unsaid && r.chance(0.66)) {
      clock += r.int(5, 60) * 1000
      this.receive(steps, matter, clock, {
        text: this.writer.line(phrases.chatThanks, matter, clock, given(agent)),
      })
      clock += r.int(8, 30) * 1000
      if (r.chance(0.55)) say(this.writer.chatAnswer(phrases.desk.chatEnd, matter, clock, agent)[0] as string)
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
    const r = this.random
    const ended = at + r.int(20, 400) * 1000
    if (!promised)
      return matter.pending === 'asks'
        ? this.letLie(steps, matter, afterDeskMinutes(at, r.int(500, 900)), agent)
        : this.solve(steps, ended, agent)
    const follows = script.follows ?? []
    const until = this.due(follows, matter, at)
    steps.push({ at: at + 15_000, kind: 'snoozed', agent: agent.key, until })
    const told = until + r.int(1, 20) * MINUTE
    const text = this.writer.chatAnswer(follows, matter, told, agent).join(' ')
    steps.push({ at: told, kind: 'sent', agent: agent.key, content: { text } })
    return this.solve(steps, told + r.int(10, 90) * 1000, agent)
  }
}
