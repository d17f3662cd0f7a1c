import type { SetCost } from '@polku/contract'
import { useLanguage } from '../../lib/i18n.ts'
import { dates } from '../../lib/time.ts'
import { useCostWords } from './messages/index.ts'

/** “Taru Ekholm, 3 Nov 2026” */
export function useWhoSet(): (cost: SetCost) => string {
  const words = useCostWords()
  const day = dates(useLanguage(), { day: 'numeric', month: 'short', year: 'numeric' })
  return ({ setBy, validFrom }) => words.setBy(setBy, day.format(new Date(validFrom)))
}
