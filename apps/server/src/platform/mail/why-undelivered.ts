import type { NonDelivery } from '@polku/contract'
import { refusalWords } from './refusal-words.ts'

interface Said {
  status: string | null
  /** What the servers said, in their own words. */
  text: string
  /** All that the report says, where it is about nobody else. */
  whole?: string
  action?: 'failed' | 'delayed'
}

/** Nobody will ever get a mail there: not a matter of this mail, of us, or of today. */
const dead = new Set<NonDelivery>(['no-address', 'no-domain'])

/**
 * Why a mail did not arrive, and whether the address itself is to blame. Words are surer than numbers, except that
 * servers call a user unknown whose mail their rules refuse.
 */
export const whyUndelivered = ({
  status,
  text,
  whole = '',
  action = 'failed',
}: Said): { reason: NonDelivery; hard: boolean } => {
  const said = flat(text)
  const all = `${said} ${flat(whole)}`
  const numbered = byStatus(status)
  const worded = byWords(said) ?? (numbered ? null : byWords(flat(whole)))
  const byRule = (numbered === 'refused' && !isOfAddress(all)) || isAfterContent(status, all)
  const reason =
    (worded === 'no-address' && byRule ? 'refused' : worded) ?? numbered ?? byReply(said) ?? 'unknown'
  return { reason, hard: dead.has(reason) && action === 'failed' && !status?.startsWith('4') }
}

/** Whether the servers say why: in words that are known, or by the three digits of a reply. */
export const saysWhy = (text: string): boolean => (byWords(flat(text)) ?? byReply(flat(text))) !== null

const flat = (text: string) => text.slice(0, 4000).replace(/\s+/g, ' ').toLowerCase()

const byWords = (said: string): NonDelivery | null =>
  refusalWords.find(([, words]) => words.some((word) => said.includes(word)))?.[0] ?? null

/** It was refused in reply to the address, before a word of the mail was seen. */
const isOfAddress = (said: string) => /(?:in reply to|after) rcpt to|>>> rcpt to\S{0,400} <<< 5/.test(said)

/**
 * Whoever has taken the address, and refuses what was written to it, has said nothing of the address. Commands that
 * were sent in a row are answered in a row (RFC 2920): nothing was taken where no recipient was left at the end.
 */
const isAfterContent = (status: string | null, said: string) =>
  !/^5\.1\.[1-6]$/.test(status ?? '') &&
  /end of data|reply to data|command data|>>> data <<< 5/.test(said) &&
  !/no valid recipients|need rcpt/.test(said)

/** RFC 3463, as servers use it. */
const byStatus = (status: string | null): NonDelivery | null => {
  const [, subject, detail] = status?.split('.') ?? []
  return statuses[`${subject}.${detail}`] ?? statuses[subject ?? ''] ?? null
}

const statuses: Record<string, NonDelivery> = {
  '1.0': 'no-address',
  '1.1': 'no-address',
  '1.2': 'no-domain',
  '1.3': 'no-address',
  '1.6': 'no-address',
  '1.7': 'refused',
  '1.8': 'refused',
  '1.10': 'no-domain',
  '2.1': 'inactive',
  '2.2': 'full',
  '2.3': 'too-large',
  '3': 'faulty',
  '3.4': 'too-large',
  '4': 'unreachable',
  '4.4': 'no-domain',
  '4.5': 'busy',
  '5.3': 'busy',
  '6': 'refused',
  '7': 'refused',
}

/** The three digits that a server begins with, where it said nothing else. */
const byReply = (flat: string): NonDelivery | null => {
  const code = flat.match(/(?<![\d.])(?:4[25]|5[05])\d(?![\d.])/)?.[0]
  return code ? (replies[code] ?? null) : null
}

const replies: Record<string, NonDelivery> = {
  '421': 'busy',
  '450': 'faulty',
  '451': 'faulty',
  '452': 'full',
  '550': 'refused',
  '551': 'refused',
  '552': 'full',
  '553': 'refused',
  '554': 'refused',
}
