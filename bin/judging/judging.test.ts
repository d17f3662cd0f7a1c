import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { asked } from './asked.ts'
import { figuresOf, inLines } from './figures.ts'
import { labelledTexts } from './labelled-texts.ts'

const folder = mkdtempSync(join(tmpdir(), 'polku-judging-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const lines = ['parcel', 'invoice', 'refund'].flatMap((label) =>
  [
    'where is the',
    'a question about the',
    'my',
    'trouble with a',
    'please help me with the',
    'what of my',
  ].map((beginning) => `${beginning} ${label}\t${label}`),
)
const texts = file('texts.tsv', `${lines.join('\n')}\n`)

describe('npm run judge', () => {
  it('judges by folds texts it has not learnt from', () => {
    const figures = figuresOf(asked(['topics', '--folds', '3', texts])!)
    expect(figures).toMatchObject({ texts: 18, accuracy: 1, macroF1: 1, calibrationBins: 15 })
    expect(inLines(figures)).toMatch(/^Accuracy +100.00 %$/m)
    expect(inLines(figures)).not.toContain('Recall of none')
  })

  it('tells how much of “none” was found, where it is asked for', () => {
    const test = file('test.tsv', 'where is my parcel\tparcel\r\nglaciers melt beautifully\tother\r\n')
    const figures = figuresOf(
      asked(['topics', '--train', texts, '--test', test, '--none', 'other', '--json'])!,
    )
    expect(figures).toMatchObject({ texts: 2, accuracy: 1, recallOfNone: 1 })
  })

  it('names the lines that cannot be used', () => {
    const bad = file('bad.tsv', 'a text\tparcel\nno label\n\tparcel\na text\t\n\n')
    expect(() => labelledTexts(bad, null)).toThrow(`${bad}: not a text, a tab and a label: line 2, 3, 4, 5`)
  })

  it.each([
    ['is empty', file('empty.tsv', ''), 'no lines'],
    ['is not there', join(folder, 'nowhere.tsv'), 'cannot be read'],
    ['is not UTF-8', file('latin.tsv', Uint8Array.of(0xe4, 9, 97)), 'not UTF-8'],
  ])('says so of a file that %s', (_, path, reason) => {
    expect(() => labelledTexts(path, null)).toThrow(reason)
  })

  it('keeps tabs within a text, and parts several labels', () => {
    expect(labelledTexts(file('several.tsv', 'one\ttwo\ta | b\nthree\tother'), 'other')).toEqual([
      { text: 'one\ttwo', labels: ['a', 'b'] },
      { text: 'three', labels: [] },
    ])
  })

  it.each([
    [[]],
    [['moods', '--folds', '5', 'a.tsv']],
    [['topics', '--folds', '1', 'a.tsv']],
    [['topics', '--train', 'a.tsv']],
    [['topics', '--train', 'a.tsv', '--test', 'b.tsv', '--often']],
  ])('tells how it is used when asked %j', (words) => {
    expect(asked(words)).toBeNull()
  })
})
