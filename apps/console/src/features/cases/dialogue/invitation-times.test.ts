import { describe, expect, it } from 'vitest'
import { invitationTimes } from './invitation-times.ts'

const at = (start: string, end: string | null = null, zone: string | null = null) =>
  invitationTimes({ start, end, zone }, 'en', 'Europe/Helsinki')

/** Ranges are set with thin spaces, which differ from version to version. */
const plain = (text: string | null) => text?.replaceAll(/\s+/g, ' ').replaceAll(' ', '') ?? null

describe('the time of an invitation', () => {
  it('is from its start to its end in the reader’s zone', () => {
    const { here, there } = at('2025-11-20T11:00:00Z', '2025-11-20T12:00:00Z', 'Europe/Helsinki')
    expect(plain(here)).toMatch(/Thursday,?20November2025.*13:00–14:00.*(?:EET|GMT\+2)/)
    expect(there).toBeNull()
  })

  it('is said as one says it, also from one clock time to another', () => {
    const meeting = { start: '2026-11-25T14:00:00Z', end: '2026-11-25T15:00:00Z', zone: null }
    const said = (language: 'fi' | 'sv') => plain(invitationTimes(meeting, language, 'Europe/Helsinki').here)
    expect(said('fi')).toMatch(/^keskiviikkona25.marraskuuta2026klo16.00–17.00UTC\+2$/)
    expect(said('sv')).toMatch(/^onsdag25november2026kl.16.00–17.00/)
    expect(plain(invitationTimes({ ...meeting, end: null }, 'fi', 'Europe/Helsinki').here)).toMatch(
      /^keskiviikkona25.marraskuuta2026klo16.00/,
    )
  })

  it('is also told by the organiser’s clock where that differs', () => {
    const { there } = at('2025-11-20T11:00:00Z', '2025-11-20T12:00:00Z', 'Europe/Stockholm')
    expect(plain(there)).toMatch(/^12:00–13:00.*(?:CET|GMT\+1)/)
    expect(plain(at('2025-11-20T23:00:00Z', null, 'Europe/Stockholm').there)).toMatch(/^00:00/)
    expect(plain(at('2025-11-20T22:30:00Z', null, 'Europe/Stockholm').there)).toContain('20November')
    expect(plain(at('2025-11-20T11:00:00Z', null, '-05:00').there)).toContain('06:00')
  })

  it('is the days themselves where it lasts whole days', () => {
    expect(plain(at('2025-11-20', '2025-11-21').here)).toMatch(/^Thursday,?20November2025$/)
    expect(plain(at('2025-11-20', '2025-11-22').here)).toMatch(/20.*–.*21November2025$/)
  })

  it('is as it was written where nobody said in which zone', () => {
    expect(plain(at('2025-11-20T09:00:00', '2025-11-20T10:00:00').here)).toMatch(/09:00–10:00$/)
  })

  it('survives what is no time', () => {
    expect(at('soon')).toEqual({ here: 'soon', there: null })
    expect(plain(at('2025-11-20T11:00:00Z', '2025-11-20T10:00:00Z').here)).toContain('13:00')
  })
})
