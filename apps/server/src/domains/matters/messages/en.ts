import type { ErrorCode } from '@polku/contract'
import type { MatterWords } from './index.ts'

const refusals: Partial<Record<ErrorCode, string>> = {
  'matter.link-unknown':
    'This link is not whole, or leads nowhere. Open it once more from the message it came in, or copy all of it.',
  'matter.link-ended':
    'Nothing has been said about this matter for three months, so its link has ended. Write to us again and we will go on from there.',
  'matter.signed-out': 'You are not signed in here. Sign in where you ordered and choose your matters there.',
  'matter.not-found': 'You have no such matter. Perhaps it belongs to another account.',
  'matter.nothing-said': 'Write a few words or add a file first.',
  'matter.too-long':
    'The answer is too long: 10,000 characters at most. It was not sent; shorten it and send again.',
  'matter.file-refused':
    'Only pictures (JPEG, PNG, GIF, WebP) and PDF files can be sent here. Nothing was sent; leave that file out or choose another.',
  'request.too-large': 'A file is too large: 10 MB at most, and five files. Nothing was sent.',
  'request.rate-limited': 'That was many times in a short while. Wait a few minutes and try again.',
  'file.quota': 'Many files have come from here today. Send the words now and the files tomorrow.',
  'file.not-found': 'This file is not there any more.',
  'chat.identity-expired':
    'Your sign-in has grown too old. Open the page where you ordered again and come back.',
}

const who = (name: string | null) => name ?? 'Customer service'

export const en: MatterWords = {
  languages: 'Language',
  untitled: 'Your matter',
  number: (n) => `Matter ${n}`,
  stands: 'Where it stands',
  state: (state, name) =>
    ({
      new: 'We have your message.',
      open: `${who(name)} is working on it.`,
      snoozed: `${who(name)} is working on it.`,
      waiting: 'We have answered and are waiting for you.',
      solved: 'Settled. If something is still missing, write and it opens again.',
      closed: 'Settled and closed. What you write now begins a new matter.',
    })[state],
  steps: { opened: 'You wrote', answered: 'We answered', settled: 'Settled', ahead: 'still to come' },
  promised: {
    title: 'What we promised',
    first: 'An answer',
    next: 'An answer',
    solution: 'A solution',
    own: 'What we promised',
    ahead: (name, at) => `${name}: ${at} at the latest.`,
    late: (name, at) => `${name}: promised by ${at}. We are late, and sorry; it is still coming.`,
    kept: (name, at) => `${name}: promised and kept, ${at}.`,
    metLate: (name, at) => `${name}: came later than we promised, ${at}.`,
  },
  dialogue: 'What was said',
  you: 'You',
  write: 'Your answer',
  writeAnew: 'Begin a new matter',
  files: 'Files',
  filesHelp: (most, mebibytes) => `Pictures and PDF files, ${most} at most, ${mebibytes} MB each.`,
  send: 'Send',
  settleAsk: 'Is everything in order?',
  settle: 'This is settled',
  said: 'Thank you. Your message has arrived.',
  anew: 'Thank you. Your message has arrived and began a new matter; we will answer you by mail.',
  settled: 'Thank you for telling us. If something comes up, write here and it opens again.',
  all: 'My matters',
  signedInAs: (name) => `Signed in as ${name}`,
  signOut: 'Sign out',
  none: 'You have no matters with us yet.',
  going: 'Going on',
  over: 'Settled',
  lastWord: 'last word',
  refusedTitle: 'This cannot be shown',
  refused: (code) =>
    refusals[code] ?? 'Something went wrong on our side. Nothing was lost; try again in a moment.',
}
