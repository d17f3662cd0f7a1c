import { plural } from '../../../lib/i18n.ts'
import { sentence } from '../../../lib/sentence.ts'

export const en = {
  today: 'Today',
  previousDay: 'Previous day',
  nextDay: 'Next day',
  backToToday: 'Back to today',
  countedUntil: (clock: string) => `As of ${clock}`,
  wholeDay: 'Whole day',
  sentences: {
    title: 'What needs you now',
    calm: 'Nothing needs you right now: no customers are waiting for a reply, and the channels work.',
    calmForAgents:
      'Nothing needs you right now: none of your customers is waiting, and there is no case to take.',
    all: (n: string) => `Show all ${n}`,
  },
  inAndOut: {
    title: 'Opened and solved',
    opened: 'opened',
    solved: 'solved',
    medianReply: 'median time to first reply',
    noReplies: 'No first replies yet',
    p90: (wait: string) => `Nine in ten within ${wait}`,
    ofReplies: (n: number) => plural('en', n, { one: 'From # first reply', other: 'From # first replies' }),
  },
  comparison: { above: 'More than usual', within: 'As usual', below: 'Fewer than usual' },
  speed: { above: 'Slower than usual', within: 'As usual', below: 'Faster than usual' },
  tooFew: 'Too few to compare',
  usualSoFar: (low: string, high: string) => `${low}–${high} by this time`,
  usualDay: (low: string, high: string) => `${low}–${high}`,
  usualNone: 'usually none',
  hours: {
    title: 'By the hour',
    opened: 'Opened',
    solved: 'Solved',
    noneSolved: 'None solved',
    usual: 'Line: usual for this weekday',
    openedAt: (from: string, to: string, n: number) => `From ${from} to ${to}: ${n} opened`,
    solvedAt: (from: string, to: string, n: number) => `From ${from} to ${to}: ${n} solved`,
  },
  byChannel: {
    title: 'By channel',
    channel: 'Channel',
    opened: 'Opened',
    replied: 'First replies',
    wait: 'Median wait',
    solved: 'Solved',
  },
  empty: {
    today: 'Nothing has happened today yet',
    day: 'Nothing happened on this day',
    advice: 'When customers write and you reply and solve cases, it is counted here automatically.',
  },
  unavailable: {
    since: (when: string) => `No figures since ${when}`,
    never: 'This installation does not count figures',
    why: 'ClickHouse, which does the counting, is not responding. Everything else works as usual: mail and chats come in, replies go out.',
    afterwards: 'The figures return by themselves, and nothing will be missing from them.',
    without: 'ClickHouse, which does the counting, is not in use. Everything else works as usual.',
  },
  catchingUp: (n: number) =>
    plural('en', n, {
      one: 'Counting is catching up: # event is still to come, so these figures are not complete yet.',
      other: 'Counting is catching up: # events are still to come, so these figures are not complete yet.',
    }),
  definitions: {
    title: 'What is counted',
    day: (zone: string) =>
      sentence`A day runs from midnight to midnight in the time zone ${zone}. Spam is left out.`,
    opened: 'Cases that customers opened by writing to us.',
    solved: 'Cases that were solved and not reopened later that day.',
    firstReply:
      'From a customer’s first message to our first reply, in clock time, with nights and weekends included. Half of the customers waited less than the median. The nine-in-ten figure is shown once there are at least twenty replies.',
    waitingTerm: 'waiting for us now',
    waiting:
      'Open cases where it is our turn to reply right now, whichever day is shown. Too long is over a day by e-mail and over ten minutes in chat.',
    usual:
      'The usual range is where 19 of 20 ordinary days would fall, worked out from the same weekday of the last eight weeks. With fewer than six of those, or counts below five, there is too little to compare.',
    source:
      'Figures are counted in ClickHouse from the event log, about a second behind. Waiting customers come straight from the cases.',
  },
  rows: {
    back: 'Back to the day',
    titles: {
      opened: 'Cases opened',
      replied: 'First replies',
      solved: 'Cases solved',
      waiting: 'Customers waiting for us now',
      'too-long': 'Customers who have waited too long',
    },
    between: (from: string, to: string) => `from ${from} to ${to}`,
    list: 'Cases',
    none: 'No cases here',
    noneAdvice: 'Nothing of this kind was counted.',
    noSubject: 'No subject',
    owner: 'Assigned to',
    nobody: 'Unassigned',
    waited: (wait: string) => `waited ${wait}`,
    waitsFor: (wait: string) => `waiting ${wait}`,
    more: 'Show more',
  },
}
