import type { Attachment, Draft as ServerDraft } from '@polku/contract'

export type DraftKind = 'reply' | 'note'
/** What is written: a text and the files that go along. */
export type Content = {
  html: string
  attachments: Attachment[]
  /** Who was chosen to have copies; null: nobody has chosen. */
  cc: string[] | null
  /** The latest message one had seen when it was begun, or has looked at since. */
  seenUpTo: string | null
}

/** A draft as this device has it. */
export type Draft = Content & {
  /** What the server had when it was last heard; null: nothing. */
  version: number | null
  /** The server has the same. */
  saved: boolean
  /** What was last sent there, answered or not. */
  sent: string | null
  changedAt: number
  /** Another text, written elsewhere meanwhile: shown until one of the two is chosen. Nothing is saved before. */
  aside: Content | null
}

/** What one has begun to write in a case: an answer and a note may both be under way. */
export type Drafts = { kind: DraftKind; reply: Draft; note: Draft }

export const noContent: Content = { html: '', attachments: [], cc: null, seenUpTo: null }
export const emptyDraft: Draft = {
  ...noContent,
  version: null,
  saved: true,
  sent: null,
  changedAt: 0,
  aside: null,
}
/** There is nothing to send; who would have copies may have been chosen all the same. */
export const isEmpty = (content: Content): boolean => content.html === '' && content.attachments.length === 0

/** Equal for what is written alike. */
export const printOf = ({ html, attachments, cc }: Omit<Content, 'seenUpTo'>): string =>
  JSON.stringify([html, attachments.map(({ id }) => id).toSorted(), cc])

/**
 * What this device has, after hearing what the server has. Words written here and not yet saved are never
 * replaced; when the server has others, those are put aside and both are kept.
 */
export function merged(own: Draft, there: ServerDraft | null): Draft {
  const version = there?.version ?? null
  if (version === own.version) return own
  const { html, attachments, cc, seenUpTo }: Content = there ?? noContent
  const content = { html, attachments, cc, seenUpTo }
  const heard = { ...own, version }
  if (printOf(content) === printOf(own)) return { ...heard, seenUpTo, saved: true }
  const ours = printOf(content) === own.sent
  if (!own.saved && (ours || isEmpty(content))) return heard
  if (!own.saved && !isEmpty(own)) return { ...heard, aside: joined(own.aside, content) }
  return { ...heard, ...content, saved: true, changedAt: Date.now() }
}

/** Of what is put aside nothing is lost. */
export const joined = (one: Content | null, other: Content): Content => ({
  html: (one?.html ?? '') + other.html,
  attachments: [...(one?.attachments ?? []), ...other.attachments],
  cc: one?.cc ?? other.cc,
  seenUpTo: one?.seenUpTo ?? other.seenUpTo,
})

const key = (personId: string, caseId: string) => `polku.draft.${personId}.${caseId}`

export const isKeyOf = (name: string | null, personId: string, caseId: string): boolean =>
  name === key(personId, caseId)

/** This device keeps drafts at once, so that neither a reload nor a lost network takes a word. */
export function keptDrafts(personId: string, caseId: string): Drafts | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key(personId, caseId)) ?? 'null') as Drafts | null
    return kept && { ...kept, reply: { ...unsaved, ...kept.reply }, note: { ...unsaved, ...kept.note } }
  } catch {
    return null
  }
}

// A draft of an earlier console says nothing of the server.
const unsaved: Draft = { ...emptyDraft, saved: false }

export function keepDrafts(personId: string, caseId: string, drafts: Drafts): void {
  const gone = (draft: Draft) => isEmpty(draft) && draft.cc === null && draft.saved
  try {
    if (gone(drafts.reply) && gone(drafts.note)) localStorage.removeItem(key(personId, caseId))
    else localStorage.setItem(key(personId, caseId), JSON.stringify(drafts))
  } catch {
    // A full or forbidden store: the server's copy remains.
  }
}
