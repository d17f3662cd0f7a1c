import { describe, expect, it } from 'vitest'
import { nameMatches } from './name-matches.ts'

describe('a name', () => {
  it('answers to the beginnings of its words, in any order and without accents', () => {
    for (const typed of ['Aino', 'ai', 'lah', 'Lähde aino', 'a l', '', 'lahde ']) {
      expect(nameMatches('Aino Lähde', typed), typed).toBe(true)
    }
    expect(nameMatches('Anna-Liisa Åberg', 'liisa aberg')).toBe(true)
    expect(nameMatches('Team Svenska & English', '& eng')).toBe(true)
  })

  it('does not answer to what is within a word or scattered over it', () => {
    expect(nameMatches('Oskari Vainio', 'Aino')).toBe(false)
    expect(nameMatches('Camilla Nordlund', 'Aino')).toBe(false)
    expect(nameMatches('Bo Lindqvist', 'Liina')).toBe(false)
  })
})
