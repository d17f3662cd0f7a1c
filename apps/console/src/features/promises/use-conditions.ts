import type { PromiseConditions, Reason } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { languageNames, languages } from '../../lib/language.ts'
import { pathIn } from '../../lib/name-in.ts'
import { useChannelKinds } from '../../lib/use-channel-kinds.ts'
import { useName } from '../../lib/use-features.ts'
import { useList } from '../../lib/use-list.ts'
import { usePromiseWords } from './messages/index.ts'

export type Listed = Exclude<keyof PromiseConditions, 'attributes'>

interface Condition {
  label: string
  choices: { value: string; label: string }[]
}

/** What a policy can ask of a case, each with what there is to choose from. */
export function useConditions(): Record<Listed, Condition> {
  const words = usePromiseWords()
  const nameOf = useName()
  const language = useLanguage()
  const kinds = useChannelKinds()
  const teams = useList('/api/v1/teams', { query: { limit: 200 } })
  const tags = useList('/api/v1/tags', { query: { limit: 200 } })
  const reasons = useQuery({
    queryKey: ['/api/v1/reasons'],
    queryFn: async ({ signal }) => (await api.get('/api/v1/reasons', { signal })).items,
    staleTime: 60_000,
  })
  const named = (items: readonly { id: string; name: string }[] | undefined) =>
    (items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return {
    channels: {
      label: words.channel,
      choices: kinds.map((kind) => ({ value: kind.kind, label: nameOf(kind.name) })),
    },
    teams: { label: words.team, choices: named(teams.data) },
    reasons: {
      label: words.reason,
      choices: (reasons.data ?? [])
        .filter(({ mergedInto }) => !mergedInto)
        .map((one) => ({ value: one.id, label: pathIn(namesDownTo(one, reasons.data ?? []), language) })),
    },
    tags: { label: words.tag, choices: named(tags.data) },
    languages: {
      label: words.language,
      choices: languages.map((each) => ({ value: each, label: languageNames[each] })),
    },
  }
}

/** Its names, from the top down. */
function namesDownTo(one: Reason, all: readonly Reason[]): Reason['names'][] {
  const above = all.find(({ id }) => id === one.parentId)
  return above ? [...namesDownTo(above, all), one.names] : [one.names]
}
