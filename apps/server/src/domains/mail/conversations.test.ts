import { expect, test } from 'vitest'
import { conversationsOf } from './conversations.ts'

test.each([
  ['nothing', [], []],
  ['strangers', ['a', 'b', 'c'], ['0', '1', '2']],
  ['one conversation', ['a', 'a', 'a'], ['012']],
  ['two, mixed', ['a', 'b', 'a', 'b'], ['02', '13']],
  ['tied through a later one', ['a', 'b', 'ab', 'c'], ['012', '3']],
  ['tied through a chain', ['ab', 'cd', 'ef', 'bc', 'de'], ['01234']],
  ['without ties', ['', '', 'a'], ['0', '1', '2']],
])('%s', (_, ties, expected) => {
  const items = ties.map((letters, at) => ({ at, ties: [...letters] }))
  const found = conversationsOf(items).map((members) => members.map(({ at }) => at).join(''))
  expect(found).toEqual(expected)
})
