import type { Language } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { type MailDocument, mailDocument } from '../../platform/mail/mail-document.ts'
import { messageNotFound } from './errors.ts'
import { attachmentsOf, messageById } from './message-queries.ts'
import { readCases } from './policy.ts'

export interface MailLook {
  images: boolean
  theme: 'light' | 'dark'
  language: Language
}

const earlier: Record<Language, string> = {
  fi: 'Aiemmat viestit',
  sv: 'Tidigare meddelanden',
  en: 'Earlier messages',
}

/** The HTML a mail came with, as a page for a frame; its own pictures come from its attachments. */
export async function showMail(
  ctx: Context,
  actor: Actor,
  messageId: string,
  look: MailLook,
): Promise<MailDocument> {
  permit(actor, readCases)
  const message = await messageById(ctx.db, actor.workspaceId, messageId)
  if (!message?.html) throw messageNotFound()
  const files = await attachmentsOf(ctx.db, actor.workspaceId, [messageId])
  const pictures = new Map(files.flatMap(({ contentId, id }) => (contentId ? [[contentId, id]] : [])))
  return mailDocument(message.html, {
    remotePictures: look.images,
    pictureUrl: (contentId) => {
      const id = pictures.get(contentId)
      return id ? `/api/v1/files/${id}` : null
    },
    theme: look.theme,
    historyLabel: earlier[look.language],
  })
}
