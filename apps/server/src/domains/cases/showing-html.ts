import type { Language } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { type MailDocument, pageOfWords } from '../../platform/mail/mail-document.ts'
import { TaskUnfit } from '../../platform/threads/thread.ts'
import { messageNotFound } from './errors.ts'
import { documentOf, type MailToShow } from './html-document.ts'
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

const program = new URL('./showing-html-thread.ts', import.meta.url)

/** A letter's HTML is made ready before anybody notices; a larger one would hold the others up. */
const quick = 32 * 1024
/** What is left of a mail that cannot be made ready is its words, as far as a frame can bear them. */
const mostWords = 100_000

/** The HTML a mail came with, as a page for a frame; its own pictures come from its attachments. */
export async function showHtml(
  ctx: Context,
  actor: Actor,
  messageId: string,
  look: MailLook,
): Promise<MailDocument> {
  permit(actor, readCases)
  const message = await messageById(ctx.db, actor.workspaceId, messageId)
  if (!message?.html) throw messageNotFound()
  const files = await attachmentsOf(ctx.db, actor.workspaceId, [messageId])
  const asked: MailToShow = {
    stored: message.html,
    pictures: files.flatMap(({ contentId, id }) => (contentId ? [[contentId, `/api/v1/files/${id}`]] : [])),
    remotePictures: look.images,
    theme: look.theme,
    historyLabel: earlier[look.language],
  }
  if (asked.stored.length <= quick) return documentOf(asked)
  return await ctx.threads
    .of(program, {})
    .run<MailDocument>(asked)
    .catch((error) => {
      if (!(error instanceof TaskUnfit)) throw error
      return documentOf({ ...asked, stored: pageOfWords(message.text.slice(0, mostWords)) })
    })
}
