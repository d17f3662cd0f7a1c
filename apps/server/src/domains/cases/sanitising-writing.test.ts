import { expect, test } from 'vitest'
import { sanitiseWriting } from './sanitising-writing.ts'

test('what the composer offers stays, and nothing else', () => {
  expect(sanitiseWriting('<p>Hei <strong onclick="x()">Liisa</strong><script>x()</script></p>')).toBe(
    '<p>Hei <strong>Liisa</strong></p>',
  )
})

test('what no composer nests so deeply is left to its plain text', () => {
  expect(sanitiseWriting('<i><b>'.repeat(80_000))).toBeNull()
})
