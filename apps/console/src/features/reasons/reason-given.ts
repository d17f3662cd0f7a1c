import type { ReasonNames } from '@polku/contract'
import type { Happened } from '../../lib/happenings.ts'
import { pathIn } from '../../lib/name-in.ts'

/** Which reason a case was given on the path; null where it was taken away. */
export function reasonGiven({ item: { data }, language }: Happened): string | null {
  const path = data.path as ReasonNames[] | undefined
  return path ? pathIn(path, language) : null
}
