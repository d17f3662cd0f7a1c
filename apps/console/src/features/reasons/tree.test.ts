import type { Reason } from '@polku/contract'
import { expect, it } from 'vitest'
import { inUse, stepped } from './tree.ts'

const one = (id: string, parentId: string | null = null, more: Partial<Reason> = {}): Reason => ({
  id,
  parentId,
  names: { en: id },
  kind: 'unclear',
  team: null,
  guideline: null,
  mergedInto: null,
  retired: false,
  ...more,
})
const tree = [one('a'), one('a1', 'a'), one('a2', 'a'), one('b'), one('b1', 'b')]
const step = (id: string, direction: 'up' | 'down' | 'in' | 'out') =>
  stepped(tree, tree.find((reason) => reason.id === id)!, direction)

it('A reason steps among those beside it, into the one above it, and out behind the one it is a part of', () => {
  expect(step('a2', 'up')).toEqual({ parentId: 'a', after: null })
  expect(step('a1', 'down')).toEqual({ parentId: 'a', after: 'a2' })
  expect(step('b', 'in')).toEqual({ parentId: 'a', after: 'a2' })
  expect(step('a2', 'in')).toEqual({ parentId: 'a1', after: null })
  expect(step('b1', 'out')).toEqual({ parentId: null, after: 'b' })
})

it('At an end there is no step further', () => {
  expect([step('a', 'up'), step('b', 'down'), step('a', 'in'), step('a', 'out')]).toEqual([
    null,
    null,
    null,
    null,
  ])
})

it('What stands under a retired one is offered no more than that one', () => {
  const retired = [one('a', null, { retired: true }), one('a1', 'a'), one('b')]
  expect(inUse(retired).map(({ id }) => id)).toEqual(['b'])
})
