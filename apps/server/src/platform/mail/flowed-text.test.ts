import { expect, test } from 'vitest'
import { unflow } from './flowed-text.ts'

test.each([
  ['soft line ends', 'Hei, tuoli on \nrikki.\nTerveisin', 'Hei, tuoli on rikki.\nTerveisin'],
  ['a quotation that goes on', '> Mikä on \n> numero?\nNumero', '> Mikä on numero?\nNumero'],
  ['an answer below a quotation that ends softly', '> Mikä? \nNumero.', '> Mikä? \nNumero.'],
  ['a deeper quotation', '>> vanha \n> uusi \noma', '>> vanha \n> uusi \noma'],
  ['a mark written by a person', ' > 5 kg\n From here', '> 5 kg\nFrom here'],
  ['the signature’s delimiter', 'Hei \n-- \nElla', 'Hei \n-- \nElla'],
  ['the delimiter by itself', 'Hei\n-- \nElla', 'Hei\n-- \nElla'],
  ['blank lines', 'a\r\n\r\n \r\nb', 'a\n\n\nb'],
  ['nothing', '', ''],
])('%s', (_what, flowed, text) => {
  expect(unflow(flowed, false)).toBe(text)
})

test('a space that was only added to break the line goes', () => {
  expect(unflow('长 \n行', true)).toBe('长行')
})
