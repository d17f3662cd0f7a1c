import { type Sentence, sentences, urgencies } from '@polku/contract'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { SentenceSource } from '../../platform/sentences.ts'
import { readInsights } from './policy.ts'

/** More than this is a list, and not what to do next. */
const most = 5

/** What needs somebody in this role now, of all that the domains can tell. */
export async function tellToday(sources: readonly SentenceSource[], actor: Actor): Promise<Sentence[]> {
  permit(actor, readInsights)
  const told = await Promise.all(
    sources.map(async ({ kinds, tell }) => {
      const concerning = kinds.filter((kind) => concerns(kind, actor))
      return concerning.length > 0 ? await tell(actor, concerning) : []
    }),
  )
  return told
    .flat()
    .map((one) => ({ ...one, urgency: sentences[one.kind].urgency }))
    .toSorted((one, other) => urgencies.indexOf(one.urgency) - urgencies.indexOf(other.urgency))
    .slice(0, most)
}

const concerns = (kind: Sentence['kind'], { role }: Actor): boolean =>
  role !== null && (sentences[kind].for as readonly string[]).includes(role)
