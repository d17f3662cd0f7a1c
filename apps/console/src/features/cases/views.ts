import type { CaseCounts, CaseOrder, CaseView, Channel } from '@polku/contract'
import { type Narrowed, narrowedOf } from './narrowed.ts'

/** What of the inbox is looked at: one of the views, narrowed to a channel or a team, and further. */
export type InboxFilter = Narrowed & { view: CaseView; channel?: Channel; team?: string }

export const mainViews: readonly CaseView[] = ['mine', 'unassigned', 'open', 'waiting']
const restingViews: readonly CaseView[] = ['drafts', 'snoozed', 'solved', 'all', 'spam']

/** Drafts are of no use to whoever only reads. */
export const restingViewsFor = (mayWrite: boolean): readonly CaseView[] =>
  restingViews.filter((view) => mayWrite || view !== 'drafts')

/** Two keys in a row lead to a view, g for go. */
export const viewKeys: Record<CaseView, string> = {
  mine: 'g m',
  unassigned: 'g u',
  open: 'g o',
  waiting: 'g w',
  drafts: 'g d',
  snoozed: 'g z',
  solved: 'g s',
  all: 'g a',
  spam: 'g x',
}

/** In which somebody may wait for us, and can be listed by how long they have. */
export const mayWait = ({ view }: InboxFilter): boolean => ['mine', 'unassigned', 'open'].includes(view)

/** Where one takes up the next case or works through one's own, whoever has waited longest comes first. */
export const usualOrder = ({ view, team }: InboxFilter): CaseOrder =>
  team || view === 'mine' || view === 'unassigned' ? 'waiting' : 'latest'

/** Views that only grow: a number beside them would say nothing. */
export const uncounted: readonly CaseView[] = ['solved', 'all']

const all: readonly CaseView[] = [...mainViews, ...restingViews]

/** What the address bar does not know becomes the nearest thing it does. */
export const viewOf = (view: string): CaseView => all.find((each) => each === view) ?? 'open'

/** Reads the address bar. */
export function filterOf(
  view: string,
  search: Narrowed & { channel?: string; team?: string },
  channels: readonly Channel[],
): InboxFilter {
  const channel = channels.find((each) => each === search.channel)
  return {
    view: viewOf(view),
    ...(channel ? { channel } : {}),
    ...(search.team ? { team: search.team } : {}),
    ...narrowedOf(search),
  }
}

export const countOf = (counts: CaseCounts, { view, channel, team }: InboxFilter): number | undefined =>
  team
    ? counts.teams.find((each) => each.id === team)?.count
    : channel
      ? counts.channels[channel]
      : counts.views[view]

/** Whether two are the same view; of what is narrowed, by the same channel or team. */
export const isSame = (one: InboxFilter, other: InboxFilter): boolean =>
  one.channel === other.channel && one.team === other.team && (narrows(one) || one.view === other.view)

const narrows = ({ channel, team }: InboxFilter): boolean => channel !== undefined || team !== undefined

/** Counts are exact up to 99. */
export const countText = (count: number): string => (count > 99 ? '99+' : String(count))
