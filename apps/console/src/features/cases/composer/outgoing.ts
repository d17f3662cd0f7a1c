import type { Attachment, Case, Message } from '@polku/contract'
import type { MessagePages } from '../use-messages.ts'
import type { DraftKind } from './draft.ts'
import { htmlOfText } from './plain-text.ts'

export const undoSeconds = 6

/** An empty paragraph keeps its room in mail programs by a break; those at the end are only where one stopped. */
export const sentHtml = (html: string): string =>
  html.replace(/(<p><\/p>)+$/, '').replaceAll('<p></p>', '<p><br></p>')

/** What was sent, as the editor had it. */
export const writtenHtml = ({ html, text }: Pick<Message, 'html' | 'text'>): string =>
  html?.replaceAll(/<p><br ?\/?><\/p>/g, '<p></p>') ?? htmlOfText(text)

/** Shown before the server has it. */
export const outgoingId = (key: string): string => `sending ${key}`
export const isOutgoing = ({ id }: Pick<Message, 'id'>): boolean => id.startsWith(outgoingId(''))

type Parts = {
  id: string
  text: string
  html: string | null
  kind: DraftKind
  attachments: Attachment[]
  pending: Message['pending']
  me: { id: string; name: string } | null
}

/** The message as it will look, until the server's own takes its place. */
export const outgoingMessage = (
  one: Case,
  { id, text, html, kind, attachments, pending, me }: Parts,
): Message => ({
  id,
  caseId: one.id,
  kind: kind === 'note' ? 'note' : 'message',
  direction: kind === 'note' ? 'internal' : 'out',
  channel: one.channel,
  author: { kind: 'person', id: me?.id ?? null, name: me?.name ?? null },
  text,
  folded: null,
  hasHtml: html !== null,
  htmlSaysMore: false,
  html,
  attachments,
  invitations: [],
  mail: null,
  delivery: null,
  pending,
  onPage: false,
  seenAt: null,
  occurredAt: new Date().toISOString(),
})

export const withoutMessage = (pages: MessagePages, id: string): MessagePages => ({
  ...pages,
  pages: pages.pages.map((page) => ({ ...page, items: page.items.filter((message) => message.id !== id) })),
})

/** The newest page is the first one read. */
export const withMessage = (pages: MessagePages, message: Message): MessagePages => ({
  ...pages,
  pages: pages.pages.map((page, index) =>
    index === 0 && !page.items.some((each) => each.id === message.id)
      ? { ...page, items: [...page.items, message] }
      : page,
  ),
})
