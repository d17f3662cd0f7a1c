import type { SentenceName } from '@polku/contract'
import type { SentencePlace } from '../../lib/feature.ts'
import { type SentenceWords, useHappenings } from '../../lib/happenings.ts'
import { useFeatures } from '../../lib/use-features.ts'

/** What some noun brings for a sentence: its words, and where it leads. */
export function useSentence(kind: SentenceName): { place: SentencePlace; words: SentenceWords } | null {
  const words = useHappenings().sentences[kind]
  const place = useFeatures().flatMap(({ sentences }) => sentences?.[kind] ?? [])[0]
  return words && place ? { place, words } : null
}
