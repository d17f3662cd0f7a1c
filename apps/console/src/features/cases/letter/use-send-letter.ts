import type { Case, Message, NewCase } from '@polku/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { api } from '../../../lib/api.ts'
import { useTimes } from '../../../lib/time.ts'
import { toast } from '../../../ui/toasts.ts'
import { useErrorToast } from '../../../ui/use-error-toast.ts'
import { useComposerWords } from '../composer/messages/index.ts'
import { sentHtml, undoSeconds } from '../composer/outgoing.ts'
import { keys } from '../keys.ts'
import type { Letter } from './letter.ts'
import { useLetterWords } from './messages/index.ts'
import { rememberSent, useLetterBack } from './use-letter-back.ts'

type Going = {
  letter: Letter
  text: string
  cc: string[]
  identifierId?: string
  channelId?: string
  sendAt?: Date
}

/**
 * Sends a letter, which opens its case; one stays where one was, and within seconds both can be undone.
 * Throws when it could not be sent.
 */
export function useSendLetter(customerId: string): (going: Going) => Promise<void> {
  const client = useQueryClient()
  const navigate = useNavigate()
  const words = useLetterWords()
  const answerWords = useComposerWords()
  const times = useTimes()
  const tellError = useErrorToast()
  const giveBack = useLetterBack()
  // The same words sent again after a lost answer are the same request with the same key, so that they arrive once.
  const last = useRef({ said: '', key: '' })

  const undo = async (one: Case, message: Message) => {
    try {
      await api.delete('/api/v1/cases/{id}/messages/{messageId}/sending', {
        path: { id: one.id, messageId: message.id },
      })
      giveBack(one, message)
    } catch (error) {
      tellError(error)
    }
  }

  return async ({ letter, text, cc, identifierId, channelId, sendAt }) => {
    const html = sentHtml(letter.html)
    const attachments = letter.attachments.map(({ id }) => id)
    const when = sendAt ? { sendAt: sendAt.toISOString() } : {}
    const body: NewCase = {
      customerId,
      subject: letter.subject.trim(),
      identifierId,
      channelId,
      message: { kind: 'reply', text, ...(html ? { html } : {}), attachments, cc, undoSeconds, ...when },
    }
    const asked = JSON.stringify(body)
    if (last.current.said !== asked) last.current = { said: asked, key: crypto.randomUUID() }
    const one = await api.post('/api/v1/cases', {
      body,
      key: last.current.key,
      // Closing the tab right after pressing Send does not take it back; browsers allow this up to 64 kB.
      keepalive: asked.length < 60_000,
    })
    last.current = { said: '', key: '' }
    client.setQueryData(keys.one(one.id), one)
    // It is sent; what is read of it now is only for the way back.
    const page = await api.get('/api/v1/cases/{id}/messages', { path: { id: one.id } }).catch(() => null)
    const message = page?.items.at(-1)
    const show = () => void navigate({ to: '/inbox/$view/$caseId', params: { view: 'all', caseId: one.id } })
    const link = { label: words.showCase, run: show }
    const said = sendAt ? answerWords.planned(times.coming(sendAt.toISOString())) : words.sending
    if (!message) return void toast(said, { link })
    rememberSent(message.id, letter)
    toast(said, {
      link,
      undo: () => void undo(one, message),
      about: message.id,
      ...(sendAt ? {} : { lasts: undoSeconds * 1_000 }),
    })
  }
}
