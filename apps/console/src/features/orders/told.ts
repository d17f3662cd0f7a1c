import { detail } from '../../lib/detail.ts'
import type { Happened } from '../../lib/happenings.ts'
import { money } from '../../lib/money.ts'

export const orderNumber = ({ item }: Happened): string =>
  detail(item, 'number') ?? detail(item, 'order') ?? ''

/** An order's sum in its own currency; sums are kept in hundredths. */
export function orderTotal({ item, language }: Happened): string | null {
  const { total, currency } = item.data
  if (typeof total !== 'number' || typeof currency !== 'string') return null
  return money(language, total, currency)
}
