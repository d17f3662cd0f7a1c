import { expect, it } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>(
  ['../**/messages/{en,fi,sv}.ts', '../**/happenings/{en,fi,sv}.ts'],
  { eager: true },
)

/** A date as Finnish writes it, which is also how many companies' names end. */
const value = '30.11.'

/** Whatever is said of values alike; of one that counts, or of a list, what is said of such. */
function said(say: (...values: unknown[]) => unknown): string[] {
  const given = [value, [value], { name: value, value }]
  return given.flatMap((each) => {
    try {
      const text = say(...Array.from({ length: 5 }, () => each))
      return typeof text === 'string' ? [text] : []
    } catch {
      return []
    }
  })
}

function sentencesIn(words: unknown, at: string): [string, string[]][] {
  if (typeof words === 'function') return [[at, said(words as () => unknown)]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([name, each]) => sentencesIn(each, `${at} ${name}`))
}

it('no sentence that ends with a date, or with a name, has two full stops', () => {
  const all = Object.entries(modules).flatMap(([file, words]) => sentencesIn(words, file))
  expect(all.filter(([, texts]) => texts.length > 0).length).toBeGreaterThan(300)
  expect(all.filter(([, texts]) => texts.some((text) => text.includes('..')))).toEqual([])
})
