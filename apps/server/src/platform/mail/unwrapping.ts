import type { Attachment, Email } from 'postal-mime'
import { htmlToText } from './html-to-text.ts'
import { inHtml, parseMime } from './mime-tree.ts'
import { openSigned } from './open-signed.ts'
import { openTnef } from './open-tnef.ts'
import type { OpenedMail } from './opened-mail.ts'
import { isTameMail } from './tame-mail.ts'

type Words = Pick<Email, 'text' | 'html'>
/** Spare words are the mail's own once more, for programs that see nothing else. */
type Opened = Words & Pick<Email, 'attachments'> & { spare?: boolean }

/** A mail in a mail in a mail is sealed three times by nobody. */
const deepest = 3

/** What Outlook has packed into winmail.dat, and what S/MIME has signed as a sealed whole, in place of the packet. */
export const unwrap = async (email: Email, depth = 0): Promise<Email> => {
  let { text, html } = email
  const attachments: Attachment[] = []
  for (const file of email.attachments) {
    const opened = depth < deepest ? await open(file, depth) : null
    if (!opened) {
      attachments.push(file)
      continue
    }
    attachments.push(...opened.attachments)
    const said = joined({ text, html }, opened)
    text = said.text
    html = said.html
  }
  return { ...email, text, html, attachments }
}

const open = async (file: Attachment, depth: number): Promise<Opened | null> => {
  const content = Buffer.from(file.content as ArrayBuffer)
  if (/^application\/(?:x-)?pkcs7-mime$/.test(file.mimeType)) {
    const signed = openSigned(content)
    return signed && isTameMail(signed) ? await unwrap(await parseMime(signed), depth + 1) : null
  }
  const packed = /^application\/(?:vnd\.)?ms-tnef$/.test(file.mimeType) || /\.dat$/i.test(file.filename ?? '')
  const mail = packed ? openTnef(content) : null
  return mail && asParts(mail)
}

const asParts = ({ text, html, files }: OpenedMail): Opened => ({
  spare: true,
  ...(text === null ? {} : { text }),
  ...(html === null ? {} : { html }),
  attachments: files.map(({ name, mimeType, contentId, content }) => ({
    filename: name,
    mimeType,
    disposition: contentId ? 'inline' : 'attachment',
    ...(contentId ? { contentId } : {}),
    content,
  })),
})

/** Around a sealed mail a list may have put some words of its own. */
const joined = (outside: Words, { spare, text, html }: Opened): Words => {
  if (!saysSomething(outside)) return { ...(text ? { text } : {}), ...(html ? { html } : {}) }
  if (spare || !saysSomething({ text, html })) return outside
  const shown = [outside, { text, html }].map((words) => words.html ?? inHtml(words.text ?? '')).join('\n')
  return {
    text: [outside.text, text || htmlToText(html ?? '')].filter(Boolean).join('\n'),
    ...(outside.html || html ? { html: shown } : {}),
  }
}

const saysSomething = ({ text, html }: Words) => Boolean(text?.trim() || html?.trim())
