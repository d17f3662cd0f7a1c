import { describe, expect, it } from 'vitest'
import { wordFamily } from './word-family.ts'
import { wordsOf } from './words.ts'

const finnish = [
  'paketti paketin pakettia paketteja paketissa pakettien paketeista pakettini paketteihin',
  'toimitus toimituksen toimitusta toimituksia toimitukseen toimitusten toimituksemme',
  'tilaus tilauksen tilausta tilauksia tilaukseni tilauksesta',
  'katos katoksen katosta katoksia',
  'nainen naisen naista naisia naisten',
  'kenkä kengän kenkää kenkiä kengissä',
  'osoite osoitteen osoitetta osoitteita osoitteeseen',
  'hinta hinnan hintaa hintoja hinnoissa',
  'kauppa kaupan kauppaa kaupasta kauppoja',
  'uusi uuden uutta uusia uudet',
  'avain avaimen avainta avaimia',
  'kynttilä kynttilän kynttilöitä',
  'maksaa maksoin maksettu maksanut',
  'lamppu lampun lamppua lamppuja',
  'silta sillan siltaa siltoja',
]
const others = [
  'paket paketet paketen',
  'leverans leveransen leveranser',
  'faktura fakturan fakturor',
  'refund refunds refunded',
]

describe('a word', () => {
  it.each([...finnish, ...others])('is found in any of its forms by any of them: %s', (line) => {
    const forms = line.split(' ')
    for (const one of forms) {
      const family = wordFamily(one)
      expect(
        forms.filter((other) => !family.isForm(other) || !other.startsWith(family.beginning)),
        one,
      ).toEqual([])
    }
  })

  it.each([
    ['automaatti', 'pakettiautomaatti'],
    ['automaattiin', 'pakettiautomaateissa'],
    ['paketti', 'pakettiautomaatti'],
    ['kuljetus', 'kotiinkuljetuksen'],
    ['lasi', 'takkalasin'],
    ['paket', 'paketautomaten'],
  ])('%s is found within %s', (word, compound) => {
    const family = wordFamily(word)
    expect(family.isCompound(compound)).toBe(true)
    expect(compound).toContain(family.within)
  })

  it.each([
    ['toimitus', 'toimisto'],
    ['tila', 'tilaus'],
    ['tili', 'tilaus'],
    ['auto', 'automaatti'],
    ['lasku', 'lasi'],
    ['hinta', 'hirsi'],
    ['post', 'pot'],
    ['lasi', 'latest'],
  ])('%s is not taken for %s', (word, other) => {
    const family = wordFamily(word)
    expect(family.isForm(other) || family.isCompound(other)).toBe(false)
  })
})

describe('the words of a text', () => {
  it('are runs of letters and digits, in small letters without marks, but for å, ä and ö', () => {
    const text = 'Hej Åsa! Café RT485689, liisa@home.example'
    expect(wordsOf(text).map(({ word }) => word)).toEqual([
      'hej',
      'åsa',
      'cafe',
      'rt485689',
      'liisa',
      'home',
      'example',
    ])
    for (const { from, to } of wordsOf(text)) expect(text.slice(from, to)).toMatch(/^[\p{L}\p{N}]+$/u)
  })
})
