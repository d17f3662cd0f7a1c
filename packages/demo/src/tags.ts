import { Random } from './random.ts'
import type { CaseRecord } from './records.ts'

export interface TagRecord {
  key: 'picture' | 'compensation' | 'christmas' | 'business' | 'to-product'
  /** As the company's people call it; they work in Finnish. */
  name: string
  colour: 'blue' | 'orange' | 'green' | 'purple' | 'teal'
}

/** What the company marks its cases with, whatever their reason. */
export const TAGS: readonly TagRecord[] = [
  { key: 'picture', name: 'Kuva mukana', colour: 'blue' },
  { key: 'compensation', name: 'Korvattu', colour: 'orange' },
  { key: 'christmas', name: 'Joulu', colour: 'green' },
  { key: 'business', name: 'Yritysasiakas', colour: 'purple' },
  { key: 'to-product', name: 'Tuotekehitykselle', colour: 'teal' },
]

export interface TagsSaid {
  at: number
  /** The agent who gave them. */
  agent: string
  keys: TagRecord['key'][]
}

/** Which tags a case was given, as somebody answered it; people forget, and nobody marks everything. */
export function tagsSaid(record: CaseRecord): TagsSaid | null {
  const step = record.steps.find(({ kind }) => kind === 'sent')
  if (record.spam || step?.kind !== 'sent') return null
  const random = new Random(`tags/${record.id}`)
  const said = record.steps.flatMap((each) => ('content' in each ? [each.content] : []))
  const holds = (words: RegExp) => said.some(({ text }) => words.test(text))
  const fits: Record<TagRecord['key'], boolean> = {
    picture: said.some(({ picture }) => picture),
    compensation: holds(/hyvit|korva|ersätt|refund/i),
    christmas: holds(/joulu|\bjul(?:en|klapp)?\b|christmas/i),
    business: record.team === 'business',
    'to-product': record.team === 'products' && holds(/laatu|huono|hajo|kvalitet|quality/i),
  }
  const keys = TAGS.map(({ key }) => key).filter((key) => fits[key] && random.next() < 0.75)
  return keys.length > 0 ? { at: step.at, agent: step.agent, keys } : null
}
