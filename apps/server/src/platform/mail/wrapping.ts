import type { MailAttachment, MailWrapping } from './parsed-mail.ts'

/** How a mail has been sealed or packed so that its content cannot be shown; null for nearly all. */
export const wrappingOf = (text: string, attachments: MailAttachment[]): MailWrapping | null => {
  const has = (pattern: RegExp) => attachments.some(({ declaredType }) => pattern.test(declaredType))
  if (has(/^application\/(?:x-)?pkcs7-mime$/)) return 'smime'
  if (has(/^application\/pgp-encrypted$/) || /^\s*-----BEGIN PGP MESSAGE-----/.test(text)) return 'pgp'
  return has(/^application\/(?:vnd\.)?ms-tnef$/) ? 'tnef' : null
}
