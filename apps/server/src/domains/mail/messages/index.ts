import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

export interface MailWords {
  /** The subject of a mail whose case has none. */
  noSubject(caseNumber: number): string
  /** What leads to the page of the customer's own matter. */
  ownPage: string
  /** The line above a quotation. */
  wrote(name: string | null, at: Date, timeZone: string): string
}

const languages: Record<string, MailWords> = { en, fi, sv }

/** The words of mails to customers, in their language; Finnish where it is not known. */
export const mailWords = (language: string | null): MailWords => languages[language ?? 'fi'] ?? en
