import type { Attachment } from '@polku/contract'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useLive } from '../../../lib/live.ts'
import { useSession } from '../../../lib/session.ts'
import { type Content, type DraftKind, isEmpty, noContent } from './draft.ts'
import { draftKeeper } from './draft-keeper.ts'

/**
 * The drafts of a case: kept on this device with each change and on the server a moment later, so that they
 * survive a reload and follow the person to another window or device. `onArrived` is told what came from there;
 * `newest` says which message stands last in the dialogue as one begins.
 */
export function useDrafts(
  caseId: string,
  kinds: readonly DraftKind[],
  newest: () => string | null,
  onArrived: (html: string) => void,
) {
  const personId = useSession().person?.id ?? 'nobody'
  const first = kinds[0]
  const keeper = draftKeeper(personId, caseId, first ?? 'note')
  const drafts = useSyncExternalStore(keeper.watch, keeper.state)
  const arrived = useRef(onArrived)
  arrived.current = onArrived

  const may = first !== undefined
  useEffect(() => {
    keeper.onArrived = (html) => arrived.current(html)
    return may ? keeper.begin() : undefined
  }, [keeper, may])
  useLive((frame) => {
    if (!may) return
    if (frame.type === 'draft' && frame.caseId === caseId) keeper.hear(frame.kind, frame.version)
    if (frame.type === 'hello' || frame.type === 'reset') void keeper.read()
  })

  const { kind } = drafts
  const seen = () => {
    const begun = keeper.now(kind)
    return { seenUpTo: isEmpty(begun) ? newest() : (begun.seenUpTo ?? newest()) }
  }
  return {
    kind,
    draft: drafts[kind] as Content,
    aside: drafts[kind].aside,
    choose: (next: DraftKind) => keeper.choose(next),
    write: (html: string) => {
      if (keeper.now(kind).html !== html) keeper.put(kind, { html, ...seen() })
    },
    attach: (change: (attachments: Attachment[]) => Attachment[]) =>
      keeper.put(kind, { attachments: change(keeper.now(kind).attachments), ...seen() }),
    /** What came meanwhile has been looked at. */
    see: () => keeper.put(kind, { seenUpTo: newest() }),
    copy: (cc: string[] | null) => keeper.put(kind, { cc }),
    /** Empties the draft and gives what it was, with the version of it that the server had. */
    take: (): { content: Content; version: number | null } => {
      const { html, attachments, cc, seenUpTo, version } = keeper.now(kind)
      keeper.put(kind, noContent)
      keeper.save(kind)
      return { content: { html, attachments, cc, seenUpTo }, version }
    },
    /**
     * Puts back what could not be sent or was taken back; beside what is being written, if anything is.
     * Gives the text to show.
     */
    restore: (into: DraftKind, content: Content): string => {
      keeper.choose(into)
      if (isEmpty(keeper.now(into))) keeper.put(into, content)
      else keeper.putAside(into, content)
      return keeper.now(into).html
    },
    /** Of two texts: shows the other, or keeps the one that is shown. */
    swap: () => keeper.swap(kind),
    settle: () => keeper.settle(kind),
  }
}
