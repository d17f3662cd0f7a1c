/** An SMTP answer other than yes: 4xx asks to try again, 5xx not to. */
export class SmtpRefusal extends Error {
  readonly responseCode: number

  constructor(responseCode: number, message: string) {
    super(message)
    this.responseCode = responseCode
  }
}

export class MailTooLarge extends Error {}

/** Whatever went wrong on our side is temporary: the sender keeps the mail and tries again. */
export const refusalOf = (error: Error & { code?: string }): SmtpRefusal => {
  if (error instanceof SmtpRefusal) return error
  const full = ['ENOSPC', 'EDQUOT', 'EIO', '53100'].includes(error.code ?? '')
  return full
    ? new SmtpRefusal(452, '4.3.1 No room to store the mail now, try again later')
    : new SmtpRefusal(451, '4.3.0 The mail could not be stored now, try again later')
}

/** The stream, ended with MailTooLarge where it grows beyond the size. */
export async function* bounded(stream: AsyncIterable<Buffer>, size: number): AsyncIterable<Buffer> {
  let total = 0
  for await (const chunk of stream) {
    total += chunk.length
    if (total > size) throw new MailTooLarge()
    yield chunk
  }
}
