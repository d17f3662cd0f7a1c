import { kindsInAudit, kindsOnTimeline, timelineGroups } from '@polku/contract'
import { describe, expect, it } from 'vitest'
import { en as customersEn } from '../features/customers/messages/en.ts'
import { fi as customersFi } from '../features/customers/messages/fi.ts'
import { sv as customersSv } from '../features/customers/messages/sv.ts'
import { en as settingsEn } from '../features/settings/messages/en.ts'
import { fi as settingsFi } from '../features/settings/messages/fi.ts'
import { sv as settingsSv } from '../features/settings/messages/sv.ts'

const kinds = (words: object) => Object.keys(words).toSorted()

describe('every kind of event', () => {
  it.each([
    ['English', customersEn],
    ['Finnish', customersFi],
    ['Swedish', customersSv],
  ])('that stands on the timeline has words in %s, and none has that never stands there', (_, words) => {
    expect(kinds(words.happened)).toEqual(timelineGroups.flatMap(kindsOnTimeline).toSorted())
  })

  it.each([
    ['English', settingsEn],
    ['Finnish', settingsFi],
    ['Swedish', settingsSv],
  ])(
    'that stands in the audit list has a sentence in %s, and none has that never stands there',
    (_, words) => {
      expect(kinds(words.audit.kinds)).toEqual(kindsInAudit.toSorted())
    },
  )
})
