import type { Case, Message, NewMessage } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { api } from '../../../lib/api.ts'
import { ApiError } from '../../../lib/api-error.ts'
import { useErrorWords } from '../../../lib/error-words.ts'
import { useSession } from '../../../lib/session.ts'
import { useTimes } from '../../../lib/time.ts'
import { useCapabilities } from '../../../lib/use-channel-kinds.ts'
import { toast } from '../../../ui/toasts.ts'
import { useErrorToast } from '../../../ui/use-error-toast.ts'
import { patchCase, refreshCase } from '../cached-case.ts'
import { keys } from '../keys.ts'
import type { MessagePages } from '../use-messages.ts'
import type { Restored } from './composer.tsx'
import type { Content, DraftKind } from './draft.ts'
import { useComposerWords } from './messages/index.ts'
import {
  outgoingId,
  outgoingMessage,
  sentHtml,
  undoSeconds,
  withMessage,
  withoutMessage,
} from './outgoing.ts'

export type Sending = {
  kind: DraftKind
  draft: Content
  /** Who gets a copy. */
  cc: string[]
  /** Of the draft, as the server had it. */
  version: number | null
  text: string
  /** Chat carries plain text. */
  formatted: boolean
  solve: boolean
  /** When it is to leave, where somebody has chosen that. */
  sendAt?: Date | undefined
}

/**
 * Sends an answer or a note: shown at once, undone within seconds, given back if it could not be sent. A
 * colleague's answer after what its writer had seen stops it; `onCrossed` tells of that if it can.
 */
export function useSend(
  one: Case,
  giveBack: (draft: Restored) => void,
  onSolved: () => () => void,
  onCrossed: (sending: Sending) => boolean,
) {
  const client = useQueryClient()
  const words = useComposerWords()
  const tell = useErrorWords()
  const tellError = useErrorToast()
  const times = useTimes()
  const can = useCapabilities()(one.channel)
  const me = useSession().person
  // The same words sent again after a lost answer are the same request with the same key, so that they arrive once.
  const last = useRef({ body: '', version: null as number | null, key: '' })
  // Lines of a chat are sent quickly one after the other, and arrive in that order.
  const line = useRef<Promise<unknown>>(Promise.resolve())
  const cache = (change: (pages: MessagePages) => MessagePages) =>
    client.setQueryData<MessagePages>(keys.messages(one.id), (pages) => pages && change(pages))

  const undo = async (message: Message, { kind, draft }: Sending, back?: () => void) => {
    try {
      await api.delete('/api/v1/cases/{id}/messages/{messageId}/sending', {
        path: { id: one.id, messageId: message.id },
      })
      cache((pages) => withoutMessage(pages, message.id))
      giveBack({ kind, ...draft })
      back?.()
    } catch (error) {
      tellError(error)
    }
    refreshCase(client, one.id)
  }

  return async (sending: Sending): Promise<void> => {
    const { kind, draft, cc, version, text, solve, sendAt } = sending
    const waits = kind === 'reply' && can.letters
    const html = (sending.formatted && sentHtml(draft.html)) || null
    const body: NewMessage = {
      kind,
      text,
      ...(html ? { html } : {}),
      attachments: draft.attachments.map((attachment) => attachment.id),
      ...(cc.length > 0 ? { cc } : {}),
      undoSeconds: waits ? undoSeconds : 0,
      ...(sendAt ? { sendAt: sendAt.toISOString() } : {}),
      solve,
      ...(kind === 'reply' && draft.seenUpTo ? { seenUpTo: draft.seenUpTo } : {}),
    }
    const said = JSON.stringify(body)
    if (last.current.body !== said) last.current = { body: said, version, key: crypto.randomUUID() }
    const { key, version: draftVersion } = last.current
    const until = (sendAt ?? new Date(Date.now() + undoSeconds * 1_000)).toISOString()
    const pending = waits ? { until, chosen: sendAt !== undefined, keptBack: null, cc, solve } : null
    const shown = outgoingMessage(one, {
      id: outgoingId(key),
      text,
      html,
      kind,
      attachments: draft.attachments,
      pending,
      me,
    })
    cache((pages) => withMessage(pages, shown))
    const rollBack =
      kind === 'note'
        ? null
        : patchCase(client, one.id, waits ? { pending } : { state: 'waiting', waitingSince: null })
    const back = solve ? onSolved() : undefined
    try {
      const post = () =>
        api.post('/api/v1/cases/{id}/messages', {
          path: { id: one.id },
          body: { ...body, draftVersion },
          key,
          // Closing the tab right after pressing Send does not take the answer back; browsers allow this up to 64 kB.
          keepalive: said.length < 60_000,
        })
      const answer = line.current.then(post)
      line.current = answer.catch(() => undefined)
      const message = await answer
      last.current = { body: '', version: null, key: '' }
      cache((pages) => withMessage(withoutMessage(pages, shown.id), message))
      if (waits) {
        const planned = sendAt && words.planned(times.coming(until))
        toast(planned ?? (solve ? words.sendingSolved : words.sending), {
          undo: () => void undo(message, sending, back),
          about: message.id,
          ...(planned ? {} : { lasts: undoSeconds * 1_000 }),
        })
      }
    } catch (error) {
      cache((pages) => withoutMessage(pages, shown.id))
      rollBack?.()
      giveBack({ kind, ...draft })
      back?.()
      if (error instanceof ApiError && error.code === 'case.changed') {
        await client.refetchQueries({ queryKey: keys.messages(one.id) })
        // Asked where it was written; whoever had gone on to another case is told.
        if (onCrossed(sending) && !back) return refreshCase(client, one.id)
      }
      const told = tell(error as Error)
      toast(`${told.title}. ${words.givenBack}`, { tone: 'critical' })
    }
    refreshCase(client, one.id)
  }
}
