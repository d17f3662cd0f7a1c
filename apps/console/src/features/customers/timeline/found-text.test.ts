import { describe, expect, it } from 'vitest'
import { excerpt, foundParts, isFound } from './found-text.ts'

const marked = (text: string, search: string) =>
  foundParts(text, search)
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('')

describe('What was searched for', () => {
  it('is marked wherever it stands, whatever its case', () => {
    expect(marked('Paketti katosi. Missä paketti on?', 'paketti')).toBe(
      '[Paketti] katosi. Missä [paketti] on?',
    )
    expect(marked('Ääkköset ja ÅÄÖ', 'ä')).toBe('[Ä][ä]kköset ja Å[Ä]Ö')
    expect(marked('2 + 2 = 4 (noin)', '+ 2 = 4 (')).toBe('2 [+ 2 = 4 (]noin)')
    expect(marked('paketti', '')).toBe('paketti')
    expect(isFound('paketti', '')).toBe(false)
  })

  it('is shown also where it comes late in a long text', () => {
    const text = `${'Olen odottanut jo monta päivää. '.repeat(20)}Missä paketti on?`
    expect(excerpt(text, 'paketti')).toMatch(/^… .{20,80}paketti on\?$/)
    expect(excerpt('Missä paketti on?', 'paketti')).toBe('Missä paketti on?')
    expect(excerpt(text, 'kirje')).toBe(text)
  })
})
