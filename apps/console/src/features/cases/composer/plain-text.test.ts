import { describe, expect, it } from 'vitest'
import { htmlOfText, plainText, type TextNode } from './plain-text.ts'

const paragraph = (text: string, marks?: TextNode['marks']): TextNode => ({
  type: 'paragraph',
  content: text ? [{ type: 'text', text, marks }] : [],
})
const doc = (...content: TextNode[]): TextNode => ({ type: 'doc', content })
const item = (text: string): TextNode => ({ type: 'listItem', content: [paragraph(text)] })

describe('the plain text of an answer', () => {
  it('keeps paragraphs and the empty lines between them', () => {
    expect(plainText(doc(paragraph('Hei'), paragraph(''), paragraph('Terveisin Aino')))).toBe(
      'Hei\n\nTerveisin Aino',
    )
  })

  it('marks the items of lists', () => {
    const list: TextNode = {
      type: 'orderedList',
      attrs: { start: 3 },
      content: [item('avaa'), item('sulje')],
    }
    expect(plainText(doc(list, { type: 'bulletList', content: [item('ovi')] }))).toBe(
      '3. avaa\n4. sulje\n- ovi',
    )
  })

  it('marks quoted lines', () => {
    expect(plainText(doc({ type: 'blockquote', content: [paragraph('a'), paragraph('b')] }))).toBe('> a\n> b')
  })

  it('says where a link leads unless the text says it already', () => {
    const link = (href: string) => [{ type: 'link', attrs: { href } }]
    expect(plainText(doc(paragraph('seuranta', link('https://s.example/1'))))).toBe(
      'seuranta (https://s.example/1)',
    )
    expect(plainText(doc(paragraph('https://s.example/1', link('https://s.example/1'))))).toBe(
      'https://s.example/1',
    )
  })

  it('comes back into the editor without becoming markup', () => {
    expect(htmlOfText('a < b\n<img onerror=x>')).toBe('<p>a &lt; b</p><p>&lt;img onerror=x&gt;</p>')
  })
})
