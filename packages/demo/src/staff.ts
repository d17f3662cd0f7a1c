import { beforeDeskMinutes, DAY, daysLater, MINUTE, onDay } from './clock.ts'
import type { AgentRecord, PersonRecord, TeamKey, TeamRecord, Tongue } from './records.ts'

export const TEAMS: TeamRecord[] = [
  { key: 'deliveries', name: 'Toimitukset' },
  { key: 'products', name: 'Tuotteet ja takat' },
  { key: 'nordic', name: 'Svenska & English' },
  { key: 'business', name: 'Yritykset' },
]

export const OWNER: AgentRecord = {
  key: 'owner',
  name: 'Helena Aalto',
  email: 'owner@revontuli.example',
  role: 'owner',
  team: null,
  languages: ['fi', 'sv', 'en'],
}

type Row = [key: string, name: string, languages: Tongue[]]

const ROWS: Record<TeamKey, Row[]> = {
  deliveries: [
    ['sanna', 'Sanna Heikkinen', ['fi', 'en']],
    ['aino', 'Aino Saarela', ['fi', 'sv', 'en']],
    ['jere', 'Jere Mustonen', ['fi']],
    ['pirjo', 'Pirjo Lappi', ['fi']],
    ['oskari', 'Oskari Vainio', ['fi', 'en']],
    ['noora', 'Noora Kettunen', ['fi', 'en']],
    ['teemu', 'Teemu Harju', ['fi']],
    ['minttu', 'Minttu Alanen', ['fi']],
    ['kari', 'Kari Ojala', ['fi']],
    ['jenna', 'Jenna Rautio', ['fi', 'en']],
    ['samuli', 'Samuli Pesonen', ['fi']],
  ],
  products: [
    ['marko', 'Marko Tiainen', ['fi']],
    ['eve', 'Eve Tamm', ['fi', 'en']],
    ['anni', 'Anni Kokko', ['fi', 'en']],
    ['ville', 'Ville Sillanpää', ['fi']],
    ['riikka', 'Riikka Lehto', ['fi']],
    ['juho', 'Juho Hakala', ['fi', 'en']],
  ],
  nordic: [
    ['camilla', 'Camilla Nordlund', ['sv', 'fi']],
    ['bo', 'Bo Lindqvist', ['sv', 'fi', 'en']],
    ['ida', 'Ida Westman', ['sv', 'en']],
    ['oliver', 'Oliver Hansson', ['sv', 'en']],
    ['kadri', 'Kadri Saar', ['en', 'fi']],
  ],
  business: [
    ['tuomas', 'Tuomas Rinne', ['fi', 'en']],
    ['lotta', 'Lotta Backman', ['sv', 'fi', 'en']],
    ['arto', 'Arto Vesala', ['fi']],
  ],
}

export const AGENTS: AgentRecord[] = TEAMS.flatMap(({ key: team }) =>
  ROWS[team].map(([key, name, languages], index) => ({
    key,
    name,
    email: `${key}@revontuli.example`,
    role: index === 0 ? ('lead' as const) : ('agent' as const),
    team,
    languages,
  })),
)

/** Days since they came, of those who were not there from the beginning. */
const HIRED: Record<string, number> = {
  noora: 502,
  kadri: 469,
  minttu: 411,
  juho: 330,
  arto: 263,
  jenna: 201,
  oliver: 146,
  samuli: 61,
}
const BEGINNING = 548
/** Two have been away for some days. */
const AWAY: Record<string, number> = { kari: 9, riikka: 4 }

/** Everybody with their first day, and when they were last at the desk. */
export function peopleAt(now: number): PersonRecord[] {
  return [OWNER, ...AGENTS].map((one, index) => ({
    ...one,
    hiredAt: onDay(daysLater(now, -(HIRED[one.key] ?? BEGINNING)), 9) + index * 3 * MINUTE,
    seenAt: beforeDeskMinutes(now - (AWAY[one.key] ?? 0) * DAY, 1 + ((index * 37) % 96)),
  }))
}

const byKey = new Map([OWNER, ...AGENTS].map((agent) => [agent.key, agent]))

export function agent(key: string): AgentRecord {
  const found = byKey.get(key)
  if (!found) throw new Error(`no agent ${key}`)
  return found
}

export function leadOf(team: TeamKey): AgentRecord {
  return AGENTS.find((one) => one.team === team && one.role === 'lead') as AgentRecord
}
