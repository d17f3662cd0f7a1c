import type { VisitorWaiting } from '@polku/contract'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useSession } from '../../../lib/session.ts'
import { useAheadOfTitle } from '../../../lib/title.ts'
import { useWaitingWords } from './messages/index.ts'
import { useWaiting } from './use-waiting.ts'

const none: VisitorWaiting[] = []
const loadTelling = () => import('./telling.ts')
/** The window one looks at comes first: what is seen there needs no other to tell it. */
const afterTheSeen = 300

const isLookedAt = ({ caseId }: VisitorWaiting) =>
  document.hasFocus() && !document.hidden && location.pathname.endsWith(caseId)

const said = ({ caseId, saidAt }: VisitorWaiting) => `${caseId} ${saidAt}`

/** Listens for the press that lets this window sound; gives the way back. */
function readySound(): () => void {
  const coming = loadTelling().then(
    ({ readyChime }) => readyChime(),
    () => () => undefined,
  )
  return () => void coming.then((stop) => stop())
}

/** Tells of those who wait live, in the ways the person has chosen. Gives them, the longest waiting first. */
export function useAlerts(): { waiting: VisitorWaiting[]; badge: number } {
  const words = useWaitingWords()
  const navigate = useNavigate()
  const answer = useWaiting()
  const waiting = answer ?? none
  const alerts = useSession().person?.alerts ?? []
  const [sound, notice] = [alerts.includes('sound'), alerts.includes('notice')]
  const told = useRef<Set<string> | null>(null)
  useAheadOfTitle(alerts.includes('title') && waiting.length > 0 ? words.waiting(waiting.length) : '')
  useEffect(() => (sound ? readySound() : undefined), [sound])

  const tell = async (one: VisitorWaiting) => {
    if (!sound && !notice) return
    const seen = isLookedAt(one)
    const name = one.customerName ?? words.somebody
    const open = () =>
      void navigate({ to: '/inbox/$view/$caseId', params: { view: viewOf(one), caseId: one.caseId } })
    const shown = { title: words.waits(name), body: one.preview, tag: one.caseId }
    const telling = await loadTelling().catch(() => null)
    if (!telling) return
    if (sound) telling.soundOnce(`sound ${said(one)}`, seen)
    // Whoever has the console before them sees and hears it there.
    if (notice) telling.noticeOnce(`notice ${said(one)}`, shown, open)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only who waits is news
  useEffect(() => {
    if (!answer) return
    // Who waited already as the window was opened is shown, and makes no noise.
    const before = told.current
    told.current = new Set([...(before ?? []), ...answer.map(said)])
    const fresh = before ? answer.filter((one) => !before.has(said(one))) : []
    for (const one of fresh) setTimeout(() => void tell(one), document.hasFocus() ? 0 : afterTheSeen)
  }, [answer])
  return { waiting, badge: alerts.includes('badge') ? waiting.length : 0 }
}

/** In which view somebody who waits is found. */
export const viewOf = ({ mine }: VisitorWaiting) => (mine ? 'mine' : 'unassigned')
