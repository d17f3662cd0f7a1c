import { describe, expect, it } from 'vitest'
import { advance, type Happening, type Standing } from './advancing.ts'
import type { Clock, Hours, Terms } from './clock.ts'

const minute = 60_000
/** Every hour is open. */
const always: Hours = {
  calendarId: null,
  after: (from, ms) => new Date(from.getTime() + ms),
  between: (from, to) => to.getTime() - from.getTime(),
}
const terms: Terms = {
  policyId: 'mail',
  version: 1,
  warnAt: 80,
  first: 60 * minute,
  next: 30 * minute,
  solution: 600 * minute,
}
const at = (minutes: number) => new Date(minutes * minute)
const inMinutes = (moment: Date | null) => moment && moment.getTime() / minute

/** Plays what happened, and answers how the promises stand: those of the past too. */
function play(happenings: [Happening, Partial<Standing>?][]): { clocks: Clock[]; told: string[] } {
  const clocks = new Map<string, Clock>()
  const told: string[] = []
  for (const [happening, standing] of happenings) {
    const running = [...clocks.values()].filter(({ endedAt }) => !endedAt)
    for (const one of advance(running, happening, { terms, hours: always, newId: nextId, ...standing })) {
      clocks.set(one.clock.id, one.clock)
      told.push(`${one.clock.kind} ${one.told}`)
    }
  }
  return { clocks: [...clocks.values()], told }
}
let ids = 0
const nextId = () => `promise-${ids++}`

const wrote = (minutes: number, answeredBefore = false): Happening => ({
  kind: 'customer-wrote',
  at: at(minutes),
  answeredBefore,
})
const happens = (
  kind: Exclude<Happening['kind'], 'customer-wrote' | 'reopened'>,
  minutes: number,
): Happening => ({ kind, at: at(minutes) })
const reopened = (minutes: number): Happening => ({ kind: 'reopened', at: at(minutes), justEnded: [] })

/** Which promises stand how, in a line each. */
const lines = (clocks: Clock[]) =>
  clocks.map((one) =>
    [
      one.kind,
      one.keptAt ? `kept ${inMinutes(one.keptAt)}` : null,
      one.brokenAt ? `broken ${inMinutes(one.brokenAt)}` : null,
      one.endedAt
        ? `ended ${inMinutes(one.endedAt)}`
        : one.pausedSince
          ? 'paused'
          : `due ${inMinutes(one.dueAt)}`,
    ]
      .filter(Boolean)
      .join(', '),
  )

describe('What is promised runs, stands still, is kept and is broken', () => {
  const table: [said: string, Happening[], string[]][] = [
    ['Who writes is promised an answer and a solution', [wrote(0)], ['first, due 60', 'solution, due 600']],
    [
      'Who writes again before an answer waits since the first time',
      [wrote(0), wrote(20)],
      ['first, due 60', 'solution, due 600'],
    ],
    [
      'An answer in time keeps the promise, and the solution waits for the customer',
      [wrote(0), happens('answered', 60)],
      ['first, kept 60, ended 60', 'solution, paused'],
    ],
    [
      'An answer too late is one that broke when it was due',
      [wrote(0), happens('answered', 61)],
      ['first, broken 60, ended 61', 'solution, paused'],
    ],
    [
      'Who writes after an answer is promised the next one, and the time of the solution goes on where it stood',
      [wrote(0), happens('answered', 10), wrote(1000, true)],
      ['first, kept 10, ended 10', 'solution, due 1590', 'next, due 1030'],
    ],
    [
      'What is solved without an answer is neither kept nor broken, and its solution is kept',
      [wrote(0), happens('solved', 10)],
      ['first, ended 10', 'solution, kept 10, ended 10'],
    ],
    [
      'What is solved without an answer too late was broken',
      [wrote(0), happens('solved', 700)],
      ['first, broken 60, ended 700', 'solution, broken 600, ended 700'],
    ],
    [
      'A case solved while the customer was to write is kept, however long that took',
      [wrote(0), happens('answered', 10), happens('solved', 9000)],
      ['first, kept 10, ended 10', 'solution, kept 9000, ended 9000'],
    ],
    [
      'A reopened case has a clock again, from the moment it is open',
      [wrote(0), happens('answered', 10), happens('solved', 20), reopened(100), wrote(100, true)],
      ['first, kept 10, ended 10', 'solution, kept 20, ended 20', 'solution, due 700', 'next, due 130'],
    ],
    [
      'An answer that did not arrive is none: the next one is due, and the solution goes on',
      [wrote(0), happens('answered', 10), happens('came-back', 15)],
      ['first, kept 10, ended 10', 'solution, due 605', 'next, due 45'],
    ],
    [
      'Spam is promised nothing any more',
      [wrote(0), happens('dropped', 5)],
      ['first, ended 5', 'solution, ended 5'],
    ],
  ]
  it.each(table)('%s', (_, happenings, expected) => {
    expect(lines(play(happenings.map((one) => [one])).clocks)).toEqual(expected)
  })
})

it('What is solved and open again in the same moment goes on as if it had not been', () => {
  const before = play([[wrote(0)], [happens('answered', 10)]]).clocks.filter(({ endedAt }) => !endedAt)
  const solved = advance(before, happens('solved', 20), { terms, hours: always, newId: nextId })
  const justEnded = solved.map(({ clock }) => clock)
  const again = advance(
    [],
    { kind: 'reopened', at: at(20), justEnded },
    { terms, hours: always, newId: nextId },
  )
  expect(again.map(({ clock }) => clock)).toEqual(before)
})

describe('Another policy, or none', () => {
  const other: Terms = { ...terms, policyId: 'complaints', first: 20 * minute, solution: null }
  it('Where another policy holds since, what is not due yet is promised by that, from the same moment', () => {
    const { clocks } = play([[wrote(0)], [happens('changed', 5), { terms: other }]])
    expect(lines(clocks)).toEqual(['first, due 20', 'solution, due 600'])
    expect(clocks.map(({ policyId }) => policyId)).toEqual(['complaints', 'mail'])
  })

  it('What is due already stays as it was promised', () => {
    const { clocks } = play([[wrote(0)], [happens('changed', 61), { terms: other }]])
    expect(lines(clocks)).toEqual(['first, due 60', 'solution, due 600'])
  })

  it('What was promised stands where nothing is promised any more, and nothing new is', () => {
    const { clocks } = play([
      [wrote(0)],
      [happens('changed', 5), { terms: null }],
      [happens('answered', 6), { terms: null }],
      [wrote(9, true), { terms: null }],
    ])
    expect(lines(clocks)).toEqual(['first, kept 6, ended 6', 'solution, due 603'])
  })

  it('Without an hour ahead that is open nothing is due, and an answer keeps it all the same', () => {
    const never: Hours = { calendarId: 'never', after: () => null, between: () => 0 }
    const { clocks } = play([
      [wrote(0), { hours: never }],
      [happens('answered', 100_000), { hours: never }],
    ])
    expect(lines(clocks)).toEqual(['first, kept 100000, ended 100000', 'solution, paused'])
  })

  it('Its owner is told when the share of the time that is set has gone', () => {
    const [first] = play([[wrote(0)]]).clocks
    expect(inMinutes(first!.warnsAt)).toBe(48)
  })
})
