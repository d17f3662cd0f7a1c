import { AddedToCase, CasesNarrowed } from '@polku/contract'
import { expect, it } from 'vitest'
import { domains } from '../../domains.ts'
import { addedToCases } from './additions.ts'

const unread = { db: null as never, asked: { workspaceId: 'a', ids: ['known', 'unknown'] } }

it('What the contract adds to a case is added by a domain, and by one alone', () => {
  const added = domains.flatMap(({ ofCases }) => Object.keys(ofCases?.none ?? {}))
  expect(added.toSorted()).toEqual(Object.keys(AddedToCase.shape).toSorted())
})

it('What the contract narrows cases by is a condition of a domain, and of one alone', () => {
  const narrowed = domains.flatMap(({ caseFilters }) => Object.keys(caseFilters ?? {}))
  expect(narrowed.toSorted()).toEqual(Object.keys(CasesNarrowed.shape).toSorted())
})

it('A case gets what each domain knows of it, and what stands for nothing where one knows nothing', async () => {
  const colours = { none: { colour: null }, read: async () => new Map([['known', { colour: 'red' }]]) }
  const sizes = { none: { size: 0 }, read: async () => new Map([['known', { size: 3 }]]) }
  const addedTo = await addedToCases([colours, sizes] as never, unread.db, unread.asked)
  expect([addedTo('known'), addedTo('unknown')]).toEqual([
    { colour: 'red', size: 3 },
    { colour: null, size: 0 },
  ])
})

it('Nothing is asked for a page without cases', async () => {
  const asking = { none: {}, read: () => Promise.reject(new Error('asked')) }
  await expect(addedToCases([asking], unread.db, { workspaceId: 'a', ids: [] })).resolves.toBeTypeOf(
    'function',
  )
})
