import { expect, test } from 'vitest'
import type { ParsedMail } from '../../platform/mail/parsed-mail.ts'
import { kindFor } from './waiting-for-nobody.ts'

type Given = [what: string, kind: ParsedMail['kind'], headers: Record<string, string>, replyTo: string | null]
const form = { 'auto-submitted': 'auto-generated' }

const kind = ([, kind, headers, replyTo]: Given) =>
  kindFor(
    {
      kind,
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      from: { name: null, address: 'program@forms.example' },
      replyTo: replyTo ? { name: null, address: replyTo } : null,
    },
    'support@desk.shop.example',
  )

test.each<Given>([
  ['a newsletter', 'list', { 'list-id': 'News <news.other.example>' }, null],
  ['a newsletter without a name', 'list', { 'list-unsubscribe': '<https://shop.example/x>' }, null],
  ['an absence', 'auto-reply', { 'auto-submitted': 'auto-replied' }, 'liisa@home.example'],
  ['a notice', 'auto-reply', form, null],
  ['a notice that wants no answer', 'auto-reply', form, 'no-reply@forms.example'],
  ['a delivery report', 'bounce', {}, null],
])('%s waits for nobody', (...given) => {
  expect(kind(given)).toBe(given[1])
})

test.each<Given>([
  ['through our own group address', 'list', { 'list-id': '<support.shop.example>' }, null],
  [
    'through a group that only says where to post',
    'list',
    { 'list-post': '<mailto:support@shop.example>' },
    null,
  ],
  ['through a form that names them', 'auto-reply', form, 'liisa@home.example'],
])('a person writes %s', (...given) => {
  expect(kind(given)).toBe('message')
})

test.each(['a', '<', '<a@', 'mailto:'])('the longest header of %j holds nobody up', (piece) => {
  const value = `<${piece.repeat(128_000 / piece.length)}`
  const started = process.cpuUsage()
  kind(['a list', 'list', { 'list-id': value, 'list-post': value }, null])
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(300)
})
