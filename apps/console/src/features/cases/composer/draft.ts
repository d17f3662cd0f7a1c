import type { Attachment } from '@polku/contract'

export type DraftKind = 'reply' | 'note'
export type Draft = { html: string; attachments: Attachment[] }
/** What one has begun to write in a case: an answer and a note may both be under way. */
export type Drafts = { kind: DraftKind; reply: Draft; note: Draft; changedAt: string }

export const emptyDraft: Draft = { html: '', attachments: [] }
export const isEmpty = (draft: Draft): boolean => draft.html === '' && draft.attachments.length === 0

export const noDrafts = (kind: DraftKind): Drafts => ({
  kind,
  reply: emptyDraft,
  note: emptyDraft,
  changedAt: new Date(0).toISOString(),
})

const key = (personId: string, caseId: string) => `polku.draft.${personId}.${caseId}`

/** This device keeps drafts at once, so that neither a reload nor a lost network takes a word. */
export function keptDrafts(personId: string, caseId: string): Drafts | null {
  try {
    return JSON.parse(localStorage.getItem(key(personId, caseId)) ?? 'null') as Drafts | null
  } catch {
    return null
  }
}

export function keepDrafts(personId: string, caseId: string, drafts: Drafts): void {
  try {
    if (isEmpty(drafts.reply) && isEmpty(drafts.note)) localStorage.removeItem(key(personId, caseId))
    else localStorage.setItem(key(personId, caseId), JSON.stringify(drafts))
  } catch {
    // A full or forbidden store: the server's copy remains.
  }
}
