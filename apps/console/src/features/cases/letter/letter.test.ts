import { expect, it } from 'vitest'
import { isWritten, noLetter, together } from './letter.ts'

const given = { ...noLetter, subject: 'Your order', html: '<p>It has left.</p>', to: 'saara@post.example' }

it('is begun with its subject, its text or a file', () => {
  expect(isWritten(noLetter)).toBe(false)
  expect(isWritten({ ...noLetter, subject: ' ', to: 'saara@post.example' })).toBe(false)
  expect(isWritten({ ...noLetter, subject: 'Your order' })).toBe(true)
  expect(isWritten({ ...noLetter, html: '<p>It has left.</p>' })).toBe(true)
})

it('that is given back stands beside what has been begun since', () => {
  expect(together(given, noLetter)).toEqual(given)
  expect(together(given, { ...noLetter, html: '<p>Also this.</p>' })).toEqual({
    ...noLetter,
    subject: 'Your order',
    html: '<p>Also this.</p><p>It has left.</p>',
  })
})
