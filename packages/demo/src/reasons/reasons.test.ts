import { describe, expect, it } from 'vitest'
import { headOf } from '../writing/template.ts'
import { REASONS } from './index.ts'
import type { Reason, Script } from './reason.ts'

const SCRIPTS = Object.values(REASONS).flatMap((reason: Reason) =>
  (['fi', 'sv', 'en'] as const).map((tongue) => [`${reason.key} ${tongue}`, reason[tongue]] as const),
)
const openings = (script: Script) => [...script.plain, ...script.spoken, ...(script.finland ?? [])]
const raised = (script: Script) => openings(script).map((one) => headOf(one).after[0] as string)
const words = (template: string) => template.replace(/^@\S* /, '')

/** What may be said next: every topic that the desk's turns lead to. */
function reached(script: Script): Set<string> {
  const topics = new Set(raised(script))
  const pools = [script.answers, script.backs ?? [], script.settles ?? [], script.follows ?? []]
  for (let turn = 0; turn < 5; turn++) {
    for (const template of pools.flat()) {
      const { after, leads } = headOf(template)
      if (leads && after.some((topic) => topics.has(topic))) topics.add(leads)
    }
  }
  return topics
}

/** The turns of `pool` that no turn of `next` can follow. */
function unfollowed(pool: readonly string[], next: readonly string[], holds: (template: string) => boolean) {
  const answered = new Set(next.flatMap((one) => headOf(one).after))
  return pool.filter((one) => holds(one) && !answered.has(headOf(one).leads ?? headOf(one).after[0] ?? ''))
}

describe.each(SCRIPTS)('what is said of %s', (_, script) => {
  const { answers, backs = [], settles = [], follows = [] } = script

  it('names its topic in every question, and what it follows in every turn', () => {
    for (const one of openings(script)) expect(headOf(one).after, one).toHaveLength(1)
    for (const one of [...answers, ...backs, ...settles, ...follows])
      expect(headOf(one).after.length, one).toBeGreaterThan(0)
  })

  it('has an answer in its own tongue for whatever is asked, promised or brought up', () => {
    const answered = new Set(answers.flatMap((one) => headOf(one).after))
    expect(raised(script).filter((topic) => !answered.has(topic))).toEqual([])
    const turns = [...answers, ...settles, ...follows]
    expect(unfollowed(turns, backs, (one) => headOf(one).pending === 'asks')).toEqual([])
    expect(unfollowed(turns, follows, (one) => headOf(one).pending === 'promises')).toEqual([])
    expect(unfollowed(backs, settles, (one) => headOf(one).leads !== 'thanked')).toEqual([])
  })

  it('follows only what can have been said', () => {
    const topics = reached(script)
    const pools = [script.subjects, script.asks ?? [], answers, backs, settles, follows]
    const idle = pools.flat().filter((one) => headOf(one).after.some((topic) => !topics.has(topic)))
    expect(idle).toEqual([])
  })

  it('says that it asks when it asks, and that it will come back when it says so', () => {
    const promise =
      /ilmoitan|kerron, |kirjoitan sinulle|kirjoitan, kun|palaan |lähetän sen viimeistään|återkommer|\bskriver (till dig|när)|berättar vad|skickar offerten|\bwill (tell you when|write to you when|take it up)|send it by tomorrow/i
    for (const one of [...answers, ...settles, ...follows]) {
      const { pending } = headOf(one)
      const text = words(one)
      expect(
        /\?( |$)/.test(text.replace(/\{[^}]*\}/g, '')) || /\? /.test(text.replace(/\{[^}]*\}/g, '')),
        one,
      ).toBe(pending === 'asks')
      expect(promise.test(text), one).toBe(pending === 'promises')
    }
  })
})
