import { Random } from './random.ts'
import type { CaseRecord, Tongue } from './records.ts'

type Names = Partial<Record<Tongue, string>>

export interface FieldRecord {
  key: 'batch' | 'compensation' | 'fault' | 'wanted'
  kind: 'text' | 'number' | 'choice' | 'date'
  names: Names
  choices: { key: string; names: Names }[]
}

/** What the company wants to know of its cases. Somebody has yet to give the last choice its Swedish name. */
export const FIELDS: readonly FieldRecord[] = [
  {
    key: 'fault',
    kind: 'choice',
    names: { fi: 'Vian laatu', sv: 'Typ av fel', en: 'Kind of fault' },
    choices: [
      { key: 'broken', names: { fi: 'Rikki', sv: 'Trasig', en: 'Broken' } },
      { key: 'missing', names: { fi: 'Osa puuttuu', sv: 'En del saknas', en: 'Part missing' } },
      { key: 'surface', names: { fi: 'Pintavika', sv: 'Ytfel', en: 'Surface flaw' } },
      { key: 'other', names: { fi: 'Muu', en: 'Other' } },
    ],
  },
  {
    key: 'batch',
    kind: 'text',
    names: { fi: 'Valmistuserä', sv: 'Tillverkningsparti', en: 'Batch' },
    choices: [],
  },
  {
    key: 'compensation',
    kind: 'number',
    names: { fi: 'Hyvitys (€)', sv: 'Ersättning (€)', en: 'Compensation (€)' },
    choices: [],
  },
  {
    key: 'wanted',
    kind: 'date',
    names: { fi: 'Toivottu toimituspäivä', sv: 'Önskad leveransdag', en: 'Wanted delivery day' },
    choices: [],
  },
]

export interface FieldsSaid {
  at: number
  /** The agent who filled them in. */
  agent: string
  values: Partial<Record<FieldRecord['key'], string | number>>
}

const day = 86_400_000

/** As people copy it from a label: tidily, hastily, or not at all. */
function batch(random: Random): string {
  const [year, week, line] = [random.int(23, 26), random.int(1, 52), random.int(1, 4)]
  const padded = String(week).padStart(2, '0')
  return random.pick([
    `L${year}${padded}-${line}`,
    `L${year}${padded}-${line}`,
    `l${year}${padded} ${line}`,
    `${padded}/${year}`,
    'ei näy enää',
    '?',
  ])
}

/** What a case was filled in with, as somebody answered it; most fields stay empty. */
export function fieldsSaid(record: CaseRecord): FieldsSaid | null {
  const step = record.steps.find(({ kind }) => kind === 'sent')
  if (record.spam || step?.kind !== 'sent') return null
  const random = new Random(`fields/${record.id}`)
  const said = record.steps.flatMap((each) => ('content' in each ? [each.content.text] : []))
  const holds = (words: RegExp) => said.some((text) => words.test(text))
  const values: FieldsSaid['values'] = {}
  if (record.team === 'products' && random.next() < 0.6) {
    values.fault = random.pick(['broken', 'broken', 'missing', 'surface', 'other'])
    if (random.next() < 0.5) values.batch = batch(random)
  }
  if (holds(/hyvit|korva|ersätt|refund/i) && random.next() < 0.7)
    values.compensation = random.pick([5, 10, 10, 20, 12.5, 49.9, 129])
  if (record.team === 'deliveries' && random.next() < 0.15)
    values.wanted = new Date(step.at + random.int(1, 12) * day).toISOString().slice(0, 10)
  return Object.keys(values).length > 0 ? { at: step.at, agent: step.agent, values } : null
}
