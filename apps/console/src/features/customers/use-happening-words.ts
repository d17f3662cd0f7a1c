import type { TimelineItem } from '@polku/contract'
import { useHappenings } from '../../lib/happenings.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { useChannelKinds } from '../../lib/use-channel-kinds.ts'
import { useCustomerWords } from './messages/index.ts'

/** What happened, in a few words; a kind this console does not know yet is told by its code. */
export function useHappeningWords(): (item: TimelineItem) => string {
  const { path } = useHappenings()
  const { us } = useCustomerWords()
  const language = useLanguage()
  const kinds = useChannelKinds()
  return (item) =>
    path[item.kind]?.({
      item,
      language,
      who: item.author?.name ?? us,
      other: item.author?.kind === 'other' ? (item.author.name ?? '') : null,
      by: kinds.find(({ kind }) => kind === item.channel)?.by[language] ?? '',
    }).trimEnd() ?? item.kind
}
