import { expect, it } from 'vitest'
import { placesOf } from './places-of.ts'

const marked = (text: string, ...words: string[]) =>
  placesOf(text, words).map(([from, to]) => text.slice(from, to))

it('marks words where they stand by themselves, and not within others', () => {
  expect(marked('Paketti, paketit ja pakettiautomaatti: paketti.', 'paketti', 'Paketti')).toEqual([
    'Paketti',
    'paketti',
  ])
  expect(marked('Ä-lasi lasiä', 'lasi')).toEqual(['lasi'])
})

it('takes the longer of two words that begin alike', () => {
  expect(marked('RT4711 RT47115', 'RT4711', 'RT47115')).toEqual(['RT4711', 'RT47115'])
})

it('takes no signs, whatever an address says', () => {
  expect(marked('a+b (c', 'a', '(c', '.*')).toEqual(['a'])
  expect(marked('anything')).toEqual([])
})
