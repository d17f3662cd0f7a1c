import { describe, expect, it } from 'vitest'
import { mailboxesIn } from './mailboxes.ts'

const first = (header: string) => {
  const [one] = mailboxesIn(header)
  return one ? [one.name, one.address] : null
}

describe('a header that names people', () => {
  it.each([
    ['Ville <v@home.example>', 'Ville'],
    ['"Virtanen, Ville" <v@home.example>', 'Virtanen, Ville'],
    ['Virtanen Ville, v@home.example', 'Virtanen Ville'],
    ['Virtanen, Ville <v@home.example>', 'Virtanen, Ville'],
    ['Virtanen, Ville, Oy Firma <v@home.example>', 'Virtanen, Ville, Oy Firma'],
    ['v@home.example (Ville)', 'Ville'],
    ['v@home.example, Ville Virtanen', 'Ville Virtanen'],
    ['Ville v@home.example', 'Ville'],
    ['Ville <v@home.example', 'Ville'],
    ['"Virtanen, Ville <v@home.example>', 'Virtanen, Ville'],
    ['Ville [mailto:v@home.example]', 'Ville'],
    ['=?utf-8?q?Virtanen=2C_Ville?= <v@home.example>', 'Virtanen, Ville'],
    ['mailto:v@home.example', null],
    ['<v@home.example>', null],
    ['V@Home.Example', null],
  ])('gives name and address however it is written: %s', (header, name) => {
    expect(first(header)).toEqual([name, 'v@home.example'])
  })

  it('names each of several', () => {
    expect(mailboxesIn('Liisa <l@a.example>, Mäki, Pekka <p@b.example>, c@c.example')).toEqual([
      { name: 'Liisa', address: 'l@a.example' },
      { name: 'Mäki, Pekka', address: 'p@b.example' },
      { name: null, address: 'c@c.example' },
    ])
  })

  it('names nobody where there is no address', () => {
    for (const header of ['', 'undisclosed-recipients:;', 'Ville', '<>', 'a@', undefined])
      expect(mailboxesIn(header)).toEqual([])
  })

  it('writes one address in one form', () => {
    expect(first('Jussi <jussi@xn--kpyl-load.example>')).toEqual(['Jussi', 'jussi@käpylä.example'])
  })

  it.each(['<', '"', ',', '(', '@', 'a@', 'a,', '<a@b.fi', '=?utf-8?q?', ';'])(
    'is read in no time however long its rows of %s are',
    (sign) => {
      const began = performance.now()
      mailboxesIn(sign.repeat(60_000))
      expect(performance.now() - began).toBeLessThan(500)
    },
  )
})
