import { type MailDocument, type MailView, mailDocument } from '../../platform/mail/mail-document.ts'

/** A stored mail and how it is to be shown, as it can be told to a thread. */
export interface MailToShow extends Omit<MailView, 'pictureUrl'> {
  stored: string
  /** Content-IDs of its pictures, each with where the picture is had. */
  pictures: [string, string][]
}

export function documentOf({ stored, pictures, ...view }: MailToShow): MailDocument {
  const urls = new Map(pictures)
  return mailDocument(stored, { ...view, pictureUrl: (contentId) => urls.get(contentId) ?? null })
}
