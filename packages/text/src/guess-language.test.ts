import { expect, test } from 'vitest'
import { guessLanguage } from './guess-language.ts'

test.each([
  ['Hei, missä pakettini on?', 'fi'],
  ['Hej, var är mitt paket?', 'sv'],
  ['Where is my parcel?', 'en'],
  ['Bonjour, où est mon colis ?', 'fr'],
  ['Ok', null],
  ['4711 4712 4713', null],
  ['', null],
])('%j is in %s', async (text, language) => {
  expect(await guessLanguage(text)).toBe(language)
})
