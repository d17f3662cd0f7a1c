import { expect, it } from 'vitest'
import { REASON_TREE } from './reason-tree.ts'
import { REASONS } from './reasons/index.ts'

it('Whatever a customer of the company may come with has its one place in the tree of reasons', () => {
  const placed = REASON_TREE.flatMap(({ parts }) => parts.map(({ key }) => key))
  expect(placed.toSorted()).toEqual(
    Object.values(REASONS)
      .map(({ key }) => key)
      .toSorted(),
  )
})
