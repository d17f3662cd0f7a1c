import { expect, it } from 'vitest'
import { decideFollowUp } from './follow-up.ts'

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000)
const mail = { do: 'mail' }
const wait = (seconds: number) => ({ do: 'wait', until: at(seconds) })

it.each([
  { when: 'everything was seen', unseen: null, here: 0, by: 'chat', now: 999, expected: { do: 'nothing' } },
  { when: 'the visitor has just left', unseen: [0, 0], here: 20, by: 'chat', now: 30, expected: wait(80) },
  { when: 'they left a minute ago', unseen: [0, 0], here: 20, by: 'chat', now: 80, expected: mail },
  { when: 'the agent goes on writing', unseen: [0, 50], here: 0, by: 'chat', now: 70, expected: wait(110) },
  {
    when: 'the page is open, unseen for a while',
    unseen: [0, 0],
    here: 300,
    by: 'chat',
    now: 310,
    expected: wait(360),
  },
  {
    when: 'the page is open, unseen for ten minutes',
    unseen: [0, 500],
    here: 599,
    by: 'chat',
    now: 600,
    expected: mail,
  },
  { when: 'they were never here', unseen: [0, 0], here: null, by: 'chat', now: 61, expected: mail },
  { when: 'they last wrote by mail', unseen: [0, 5], here: 12, by: 'email', now: 16, expected: mail },
  {
    when: 'they last wrote by mail, a moment ago',
    unseen: [0, 5],
    here: 12,
    by: 'email',
    now: 14,
    expected: wait(15),
  },
] as const)('When $when, the answer: $expected.do', ({ unseen, here, by, now, expected }) => {
  const situation = {
    now: at(now),
    unseen: unseen && { first: at(unseen[0]), last: at(unseen[1]) },
    lastHereAt: here === null ? null : at(here),
    lastWroteBy: by,
  }
  expect(decideFollowUp(situation)).toEqual(expected)
})
