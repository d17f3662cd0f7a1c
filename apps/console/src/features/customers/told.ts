import type { Happened } from '../../lib/happenings.ts'
import { detail, orderTotal as totalOf, visitPages } from './happenings.ts'

export const orderNumber = ({ item }: Happened): string =>
  detail(item, 'number') ?? detail(item, 'order') ?? ''

export const orderTotal = ({ item, language }: Happened): string | null => totalOf(language, item)

/** How many pages were seen in a visit. */
export const pageCount = ({ item }: Happened): number => visitPages(item).length
