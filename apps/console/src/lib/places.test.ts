import { describe, expect, it } from 'vitest'
import type { Place } from './feature.ts'
import { placesFor } from './places.ts'

type Given = Pick<Place, 'needs' | 'ranks'>

const place = (at: string, given: Given = {}): { place: Place } => ({
  place: { to: at, at, icon: () => null, name: { en: at, fi: at, sv: at }, keys: 'g y', ...given } as never,
})
const features = [
  place('/inbox', { needs: 'case.read', ranks: { agent: 10, lead: 20, admin: 30 } }),
  {},
  place('/today', { needs: 'insights.read', ranks: { agent: 30, lead: 10, admin: 10 } }),
  place('/surveys'),
  place('/settings', { ranks: { admin: 20 } }),
]
const at = (role: 'agent' | 'lead' | 'admin', ...permissions: string[]) =>
  placesFor(features, { role, permissions }).map((each) => each.at)

describe('The places of somebody', () => {
  it('begin with where their role works, and what is new follows', () => {
    expect(at('agent', 'case.read', 'insights.read')).toEqual(['/inbox', '/today', '/surveys', '/settings'])
    expect(at('lead', 'case.read', 'insights.read')).toEqual(['/today', '/inbox', '/surveys', '/settings'])
    expect(at('admin', 'case.read', 'insights.read')).toEqual(['/today', '/settings', '/inbox', '/surveys'])
  })

  it('are absent where they are of no use', () => {
    expect(at('agent', 'insights.read')).toEqual(['/today', '/surveys', '/settings'])
  })
})
