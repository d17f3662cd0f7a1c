import { describe, expect, it } from 'vitest'
import type { Place } from './feature.ts'
import { placesFor } from './places.ts'

const place = (at: string, needs?: string): { place: Place } => ({
  place: { to: at, at, icon: () => null, name: { en: at, fi: at, sv: at }, keys: 'g y', needs } as never,
})
const features = [
  place('/inbox', 'case.read'),
  {},
  place('/today', 'insights.read'),
  place('/surveys'),
  place('/settings'),
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
