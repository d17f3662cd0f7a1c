import { kindsInAudit, kindsOnTimeline, timelineGroups } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import type { Happenings } from '../lib/happenings.ts'

const files = import.meta.glob<{ happenings: Happenings }>('../features/*/happenings/*.ts', { eager: true })

/** The kinds that some noun has words for in a language. */
const worded = (language: string, where: keyof Happenings) =>
  Object.entries(files)
    .filter(([path]) => path.endsWith(`/${language}.ts`))
    .flatMap(([, { happenings }]) => Object.keys(happenings[where] ?? {}))
    .toSorted()

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
})
