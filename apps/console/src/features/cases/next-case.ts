import type { CaseView } from '@polku/contract'

/** Views that a case leaves when it is dealt with; in the others one stays with it. */
const worked: readonly CaseView[] = ['mine', 'unassigned', 'open', 'waiting', 'drafts']

let shown: readonly string[] = []

/** The list says which cases it shows, in its order. */
export const showsCases = (ids: readonly string[]): void => {
  shown = ids
}

export const shownCases = (): readonly string[] => shown

/**
 * Where to go from a case that is dealt with: to the one below it, at the end of the list to the one above.
 * `null`: the list is done. `stay`: the view is not one that is worked through.
 */
export function nextCase(view: CaseView, caseId: string): string | null | 'stay' {
  const place = shown.indexOf(caseId)
  if (!worked.includes(view) || place < 0) return 'stay'
  return shown[place + 1] ?? shown[place - 1] ?? null
}
