import type { Happened } from '../../lib/happenings.ts'
import { visitPages } from './visit-pages.ts'

/** How many pages were seen in a visit. */
export const pageCount = ({ item }: Happened): number => visitPages(item).length
