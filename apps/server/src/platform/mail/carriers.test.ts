import { describe, expect, it } from 'vitest'
import { authorOf } from './carriers.ts'
import { mailboxesIn } from './mailboxes.ts'

const desk = 'asiakaspalvelu@desk.example'
const isOurs = (address: string) => address.replace(/\+[^@]*/, '') === desk

/** Who wrote a mail with these headers. */
const author = (...lines: string[]) => {
  const headers = lines.map((line) => {
    const at = line.indexOf(':')
    return { name: line.slice(0, at).toLowerCase(), value: line.slice(at + 1).trim() }
  })
  const named = (name: string) => mailboxesIn(headers.find((one) => one.name === name)?.value)[0] ?? null
  const found = authorOf({ from: named('from'), replyTo: named('reply-to'), headers }, isOurs)
  return [found.author?.name ?? null, found.author?.address ?? null, found.via]
}

describe('who wrote a mail', () => {
  it('is whom From names', () => {
    expect(author('From: Ville <ville@home.example>')).toEqual(['Ville', 'ville@home.example', null])
  })

  it.each([
    ['their own other address', 'Ville Virtanen <ville@home.example>'],
    ['an address without a name', 'ville@home.example'],
    ['a name they share', '"Ville" <vv@home.example>'],
    ['an address of the desk', 'Asiakaspalvelu <asiakaspalvelu+c.x@desk.example>'],
    ['a common address of their firm', 'Tukku Oy <info@tukku.example>'],
  ])('is still whom From names when answers are wanted at %s', (_, replyTo) => {
    expect(author('From: Ville Virtanen <ville@tukku.example>', `Reply-To: ${replyTo}`)).toEqual([
      'Ville Virtanen',
      'ville@tukku.example',
      null,
    ])
  })

  it.each([
    ['by its name', ['From: Kukkatalo <info@kukat.example>', 'Reply-To: Lea Lomake <lea@koti.example>']],
    ['by its address', ['From: <lomake@kukat.example>', 'Reply-To: Lea Lomake <lea@koti.example>']],
    [
      'by its program',
      ['From: <info@kukat.example>', 'X-Mailer: PHPMailer 6.9', 'Reply-To: Lea Lomake <lea@koti.example>'],
    ],
    [
      'though it sends as the desk',
      [`From: Verkkokauppa <${desk}>`, 'Reply-To: Lea Lomake <lea@koti.example>'],
    ],
    [
      'though it sends as a part of the desk',
      ['From: <asiakaspalvelu+web@desk.example>', 'Reply-To: Lea Lomake <lea@koti.example>'],
    ],
    [
      'though it sends in her name',
      ['From: Lea Lomake <wordpress@kukat.example>', 'Reply-To: lea@koti.example'],
    ],
    [
      'though mail is free for both',
      ['From: Kukkatalo <kauppa@mail.example>', 'Reply-To: Lea Lomake <lea@mail.example>'],
    ],
  ])('is who filled in a form, known %s', (_, headers) => {
    expect(author(...headers).slice(0, 2)).toEqual(['Lea Lomake', author(...headers)[1]])
    expect(author(...headers)[1]).toMatch(/^lea@/)
    expect(author(...headers)[2]).not.toBeNull()
  })

  it('has no name where a form says none', () => {
    expect(author('From: Verkkokauppa <lomake@kukat.example>', 'Reply-To: lea@koti.example')).toEqual([
      null,
      'lea@koti.example',
      'lomake@kukat.example',
    ])
  })

  it.each([
    [
      'Google Groups',
      `From: "'Vilma Via' via Asiakaspalvelu" <${desk}>`,
      'Reply-To: Vilma Via <vilma@home.example>',
      'X-Original-From: Vilma Via <vilma@home.example>',
      'List-ID: <asiakaspalvelu.desk.example>',
    ],
    [
      'Google Groups that want answers themselves',
      `From: 'Vilma Via' via Asiakaspalvelu <${desk}>`,
      `Reply-To: ${desk}`,
      'X-Original-Sender: vilma@home.example',
      'Mailing-List: list asiakaspalvelu@desk.example',
    ],
    [
      'a group elsewhere',
      'From: "Vilma Via via Tuki" <tuki@groups.example>',
      'X-Original-Sender: vilma@home.example',
      'List-ID: <tuki.groups.example>',
    ],
    [
      'Mailman',
      'From: Vilma Via via Tuki <tuki@lists.example>',
      'Reply-To: Vilma Via <vilma@home.example>, tuki@lists.example',
      'X-MailFrom: vilma@home.example',
      'List-Id: Tuki <tuki.lists.example>',
    ],
  ])('is who wrote to a group, carried by %s', (_, ...headers) => {
    expect(author(...headers).slice(0, 2)).toEqual(['Vilma Via', 'vilma@home.example'])
  })

  it('is nobody where an address of ours writes to itself and names none', () => {
    expect(author(`From: Scanner <${desk}>`)).toEqual([null, null, desk])
    expect(author(`From: <${desk}>`, 'Reply-To: <asiakaspalvelu+x@desk.example>')).toEqual([null, null, desk])
  })

  it('is whom answers go to where From is missing', () => {
    expect(author('Reply-To: Ville <ville@home.example>').slice(0, 2)).toEqual([
      'Ville',
      'ville@home.example',
    ])
  })
})
