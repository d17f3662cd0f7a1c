import { expect, it } from 'vitest'
import { read, typed } from './typed-value.ts'

it('A number is read however it is written, and nothing else is one', () => {
  for (const text of ['1234,5', ' 1 234.5 ', '1\u00a0234,5']) expect(read('number', text)).toBe(1234.5)
  expect(read('number', '−3')).toBe(-3)
  for (const text of ['a dozen', '1,2,3', '1e5', '--1']) expect(read('number', text)).toBeUndefined()
})

it('What is emptied holds nothing, and text is kept without the blanks around it', () => {
  expect(read('number', ' ')).toBeNull()
  expect(read('text', ' 007 ')).toBe('007')
})

it('A number is typed with the comma of the language', () => {
  expect([typed(1.5, 'fi'), typed(1.5, 'en'), typed(null, 'sv'), typed('1.5', 'fi')]).toEqual([
    '1,5',
    '1.5',
    '',
    '1.5',
  ])
})
