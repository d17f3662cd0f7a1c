import type { TeamKey } from './records.ts'

type Block = { from: string; to: string }

/** When the company's people are there; as the days of the story have it. */
export interface HoursRecord {
  name: string
  zone: string
  country: string
  /** From Monday to Sunday. */
  week: Block[][]
  /** Holidays with hours of their own, by what they fall on; public ones are closed. */
  customary: { rule: string; hours: Block[] }[]
  summer: { name: string; from: string; to: string; week: Block[][] } | null
  isDefault: boolean
  teams: TeamKey[]
}

const block = (from: string, to: string): Block[] => [{ from, to }]
const weekdays = (hours: Block[], saturday: Block[], sunday: Block[]): Block[][] => [
  ...Array.from({ length: 5 }, () => hours),
  saturday,
  sunday,
]

export const HOURS: readonly HoursRecord[] = [
  {
    name: 'Asiakaspalvelu',
    zone: 'Europe/Helsinki',
    country: 'FI',
    week: weekdays(block('08:00', '18:00'), block('10:00', '15:00'), block('12:00', '16:00')),
    customary: [
      { rule: '12-24', hours: [] },
      { rule: 'friday after 06-19', hours: [] },
      { rule: '04-30', hours: block('08:00', '15:00') },
      { rule: '12-31', hours: block('08:00', '14:00') },
    ],
    summer: null,
    isDefault: true,
    teams: [],
  },
  {
    name: 'Svenska & English',
    zone: 'Europe/Stockholm',
    country: 'SE',
    week: weekdays([...block('08:00', '12:00'), ...block('12:30', '17:00')], block('10:00', '14:00'), []),
    customary: [
      { rule: '12-24', hours: [] },
      { rule: '12-31', hours: [] },
      { rule: 'friday after 06-19', hours: [] },
      { rule: '01-05 12:00', hours: block('08:00', '12:00') },
      { rule: '04-30 12:00', hours: block('08:00', '12:00') },
    ],
    summer: {
      name: 'Sommar',
      from: '06-22',
      to: '08-14',
      week: weekdays(block('09:00', '16:00'), [], []),
    },
    isDefault: false,
    teams: ['nordic'],
  },
]
