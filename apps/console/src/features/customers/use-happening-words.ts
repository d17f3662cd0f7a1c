import type { TimelineItem } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { happeningWords } from './happening-words.ts'
import { useCustomerWords } from './messages/index.ts'

/** What an event was, in a few words. */
export function useHappeningWords(): (item: TimelineItem) => string {
  const words = useCustomerWords()
  const language = useLanguage()
  return (item) => happeningWords(words, language, item)
}
