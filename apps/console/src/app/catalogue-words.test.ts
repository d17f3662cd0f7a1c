import { kindsInAudit, kindsOnTimeline, SentenceName, timelineGroups, webhookTypes } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import type { Happenings } from '../lib/happenings.ts'

const files = import.meta.glob<{ happenings: Happenings }>('../features/*/happenings/*.ts', { eager: true })

/** The kinds that some noun has words for in a language. */
const worded = (language: string, where: keyof Happenings) =>
  Object.entries(files)
    .filter(([path]) => path.endsWith(`/${language}.ts`))
    .flatMap(([, { happenings }]) => wordedBy(happenings, where))
    .toSorted()

const wordedBy = ({ webhooks = [], ...words }: Happenings, where: keyof Happenings): string[] =>
  where === 'webhooks' ? webhooks.flatMap(({ types }) => Object.keys(types)) : Object.keys(words[where] ?? {})

describe('every kind of event', () => {
  it.each([
    ['English', 'en'],
    ['Finnish', 'fi'],
    ['Swedish', 'sv'],
  ])('that stands on the timeline has words in %s, and none has that never stands there', (_, language) => {
    expect(worded(language, 'path')).toEqual(timelineGroups.flatMap(kindsOnTimeline).toSorted())
  })

  it.each([
    ['English', 'en'],
    ['Finnish', 'fi'],
    ['Swedish', 'sv'],
  ])(
    'that stands in the audit list has a sentence in %s, and none has that never stands there',
    (_, language) => {
      expect(worded(language, 'audit')).toEqual(kindsInAudit.toSorted())
    },
  )

  it.each([
    ['English', 'en'],
    ['Finnish', 'fi'],
    ['Swedish', 'sv'],
  ])('that webhooks tell is called something in %s, under some title', (_, language) => {
    expect(worded(language, 'webhooks')).toEqual(webhookTypes.toSorted())
  })
})

describe('every group that the path can be narrowed to', () => {
  it.each([
    ['English', 'en'],
    ['Finnish', 'fi'],
    ['Swedish', 'sv'],
  ])('has a name in %s', (_, language) => {
    expect(worded(language, 'groups')).toEqual(timelineGroups.toSorted())
  })
})

describe('every sentence of Today', () => {
  it.each([
    ['English', 'en'],
    ['Finnish', 'fi'],
    ['Swedish', 'sv'],
  ])('has words in %s', (_, language) => {
    expect(worded(language, 'sentences')).toEqual(SentenceName.options.toSorted())
  })
})
