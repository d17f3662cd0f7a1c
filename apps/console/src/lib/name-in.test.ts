import { expect, it } from 'vitest'
import { nameIn, pathIn } from './name-in.ts'

it('A name is shown in another language where the reader’s has none', () => {
  expect(nameIn({ fi: 'Kadonnut' }, 'sv')).toBe('Kadonnut')
  expect(pathIn([{ en: 'Parcel', sv: 'Paket' }, { fi: 'Kadonnut' }], 'sv')).toBe('Paket › Kadonnut')
})
