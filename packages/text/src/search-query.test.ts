import { describe, expect, it } from 'vitest'
import { parseSearch } from './search-query.ts'

const word = (text: string, not = false) => ({ kind: 'word', words: [text], not })
const filter = (name: string, value: string, not = false) => ({ name, value, not })

describe('what somebody looks for', () => {
  it.each([
    ['paketti hukassa', [word('paketti'), word('hukassa')], []],
    ['"paketti hukassa"', [{ kind: 'phrase', words: ['paketti', 'hukassa'], not: false }], []],
    ['paket*', [{ kind: 'beginning', words: ['paket'], not: false }], []],
    ['lasi -rikki', [word('lasi'), word('rikki', true)], []],
    ['from:liisa paketti', [word('paketti')], [filter('from', 'liisa')]],
    ['team:"Big parcels"', [], [filter('team', 'Big parcels')]],
    ['keneltä:Mäki ennen:2026-01-01', [], [filter('from', 'Mäki'), filter('before', '2026-01-01')]],
    ['från:Lind -har:file', [], [filter('from', 'Lind'), filter('has', 'file', true)]],
    ['liisa@home.example', [{ kind: 'phrase', words: ['liisa', 'home', 'example'], not: false }], []],
    ['https://shop.example', [{ kind: 'phrase', words: ['https', 'shop', 'example'], not: false }], []],
    ['re: paketti', [word('re'), word('paketti')], []],
    ['"never closed', [{ kind: 'phrase', words: ['never', 'closed'], not: false }], []],
    ['CAFÉ Åbo', [word('cafe'), word('åbo')], []],
    ['%_\\ ☃ "" -', [], []],
    ['', [], []],
  ])('%s', (text, terms, filters) => {
    expect(parseSearch(text)).toEqual({ terms, filters })
  })

  it('is read in one go, however long and odd', () => {
    for (const sign of ['"', '-', ':', 'a:', '* ', '\\', ' ', '-"', 'from:'])
      expect(parseSearch(sign.repeat(200_000)).terms.length).toBeLessThan(200_001)
  })
})
