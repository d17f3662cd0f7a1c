import { expect, it } from 'vitest'
import { visitPages } from './visit-pages.ts'

it('The pages of a visit stand in order, by title or else by path', () => {
  const pages = [
    { path: '/', title: 'Etusivu' },
    { path: '/ohje', title: '' },
  ]
  expect(visitPages({ data: { pages } }).map((page) => page.title)).toEqual(['Etusivu', '/ohje'])
})
