import type { ReasonNames } from '@polku/contract'
import type { Happened } from '../../lib/happenings.ts'
import { pathIn } from '../../lib/name-in.ts'

/** Which reason a case was given on the path; null where it was taken away, and no name where it is gone. */
export function reasonGiven({ item: { data }, language }: Happened): string | null {
  if (data.reasonId === null) return null
  return pathIn((data.path ?? []) as ReasonNames[], language)
}
