import type { Draft as ServerDraft } from '@polku/contract'
import { api } from '../../../lib/api.ts'
import { ApiError } from '../../../lib/api-error.ts'
import {
  type Content,
  type Draft,
  type DraftKind,
  type Drafts,
  emptyDraft,
  isKeyOf,
  joined,
  keepDrafts,
  keptDrafts,
  merged,
  printOf,
} from './draft.ts'

const serverPause = 1_200
const kinds: readonly DraftKind[] = ['reply', 'note']

type Saving = {
  timer?: ReturnType<typeof setTimeout>
  busy: boolean
  /** What the server told of while we were saving; -1: that it has something else. */
  heard?: number | null
}

/** Keeps the drafts of one person in one case in step: this window, the others of this browser, the server. */
class DraftKeeper {
  private drafts: Drafts
  private readonly listeners = new Set<() => void>()
  private readonly saving: Record<DraftKind, Saving> = { reply: { busy: false }, note: { busy: false } }
  /** Grows with every answer of the server, so that a reading that was overtaken is known as such. */
  private turn = 0
  private readonly personId: string
  private readonly caseId: string
  onArrived: (html: string) => void = () => undefined

  constructor(personId: string, caseId: string, first: DraftKind) {
    this.personId = personId
    this.caseId = caseId
    this.drafts = keptDrafts(personId, caseId) ?? { kind: first, reply: emptyDraft, note: emptyDraft }
  }

  readonly state = (): Drafts => this.drafts
  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }
  now = (kind: DraftKind): Draft => this.drafts[kind]

  /** Follows the server and the other windows of this browser until the answer is called. */
  begin(): () => void {
    this.takeFromWindow()
    for (const kind of kinds) this.holdFiles(kind)
    void this.read()
    const stored = (event: StorageEvent) =>
      isKeyOf(event.key, this.personId, this.caseId) && this.takeFromWindow()
    const flush = () => {
      for (const kind of kinds) if (this.saving[kind].timer !== undefined) this.save(kind, true)
    }
    const back = () => {
      if (!document.hidden) void this.read()
    }
    window.addEventListener('storage', stored)
    // Leaving the case or the page does not wait for the pause.
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', back)
    return () => {
      window.removeEventListener('storage', stored)
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', back)
      flush()
    }
  }

  choose(kind: DraftKind): void {
    this.change({ ...this.drafts, kind })
  }

  put(kind: DraftKind, content: Partial<Content>): void {
    this.set(kind, { ...this.now(kind), ...content, saved: false, changedAt: Date.now() })
    if (content.attachments) this.holdFiles(kind)
    this.later(kind)
  }

  /** Nothing to tell when it fails: this device has it, and the next change tries again. */
  save(kind: DraftKind, leaving = false): void {
    const saving = this.saving[kind]
    clearTimeout(saving.timer)
    saving.timer = undefined
    if (saving.busy || this.now(kind).saved || this.now(kind).aside) return
    saving.busy = true
    const { html, attachments, cc, seenUpTo, version } = this.now(kind)
    const sent = printOf({ html, attachments, cc })
    this.set(kind, { ...this.now(kind), sent })
    const body = { html, attachments: attachments.map(({ id }) => id), cc, seenUpTo, over: version }
    // Browsers let 64 kB outlive the page.
    const keepalive = leaving && html.length < 30_000
    api
      .put('/api/v1/cases/{id}/drafts/{kind}', { path: { id: this.caseId, kind }, body, keepalive })
      .then(
        (kept) => {
          const own = this.now(kind)
          this.set(kind, { ...own, version: kept?.version ?? null, saved: printOf(own) === sent })
          return true
        },
        (error: unknown) => {
          const refused = error instanceof ApiError && error.code === 'draft.changed'
          if (refused) saving.heard = -1
          return refused
        },
      )
      .then((answered) => this.saved(kind, answered))
  }

  /** The server told which version it has now. */
  hear(kind: DraftKind, version: number | null): void {
    this.saving[kind].heard = version
    if (!this.saving[kind].busy && version !== this.now(kind).version) void this.read()
  }

  async read(): Promise<void> {
    const turn = this.turn
    const answer = await api.get('/api/v1/cases/{id}/drafts', { path: { id: this.caseId } }).catch(() => null)
    if (!answer) return
    // What is being saved now is newer than this answer; it is asked again afterwards.
    for (const kind of kinds) if (this.saving[kind].busy) this.saving[kind].heard ??= -1
    if (kinds.some((kind) => this.saving[kind].busy)) return
    if (turn !== this.turn) return await this.read()
    for (const kind of kinds) this.take(kind, answer.items.find((each) => each.kind === kind) ?? null)
  }

  putAside(kind: DraftKind, content: Content): void {
    const own = this.now(kind)
    this.set(kind, { ...own, aside: joined(own.aside, content), changedAt: Date.now() })
    this.holdFiles(kind)
  }

  /** Of two texts the server keeps one at most, but the files of both, until one is chosen. */
  private holdFiles(kind: DraftKind): void {
    const { attachments: own, aside } = this.now(kind)
    const attachments = aside ? [...own, ...aside.attachments].map(({ id }) => id) : []
    // When it fails, the next time the case is opened tells it again.
    if (attachments.length > 0)
      api.put('/api/v1/files/held', { body: { attachments } }).catch(() => undefined)
  }

  /** Shows the text put aside, and puts this one aside instead. */
  swap(kind: DraftKind): void {
    const { html, attachments, cc, seenUpTo, aside } = this.now(kind)
    if (!aside) return
    const other = { html, attachments, cc, seenUpTo }
    this.set(kind, { ...this.now(kind), ...aside, aside: other, changedAt: Date.now() })
    this.onArrived(aside.html)
  }

  /** What one sees is what one wants; the text put aside goes. */
  settle(kind: DraftKind): void {
    this.set(kind, { ...this.now(kind), aside: null, saved: false, changedAt: Date.now() })
    this.save(kind)
  }

  private saved(kind: DraftKind, answered: boolean): void {
    const saving = this.saving[kind]
    saving.busy = false
    this.turn += 1
    const { version, saved } = this.now(kind)
    if (!answered) return
    if (saving.heard !== undefined && saving.heard !== version) void this.read()
    else if (!saved && saving.timer === undefined) this.later(kind)
    saving.heard = undefined
  }

  private later(kind: DraftKind): void {
    clearTimeout(this.saving[kind].timer)
    this.saving[kind].timer = setTimeout(() => this.save(kind), serverPause)
  }

  private take(kind: DraftKind, there: ServerDraft | null): void {
    const before = this.now(kind)
    const draft = merged(before, there)
    this.set(kind, draft)
    if (draft.aside !== before.aside) this.holdFiles(kind)
    if (kind === this.drafts.kind && draft.html !== before.html) this.onArrived(draft.html)
    if (!draft.saved && this.saving[kind].timer === undefined) this.later(kind)
  }

  /** Another window of this browser has written: one person types in one window at a time. */
  private takeFromWindow(): void {
    const theirs = keptDrafts(this.personId, this.caseId)
    for (const kind of kinds) {
      const own = this.now(kind)
      const given = theirs?.[kind] ?? { ...emptyDraft, changedAt: own.changedAt + 1 }
      if (given.changedAt < own.changedAt) continue
      clearTimeout(this.saving[kind].timer)
      this.saving[kind].timer = undefined
      this.drafts = { ...this.drafts, [kind]: given }
      if (kind === this.drafts.kind && given.html !== own.html) this.onArrived(given.html)
    }
    this.tell()
  }

  private set(kind: DraftKind, draft: Draft): void {
    this.change({ ...this.drafts, [kind]: draft })
  }

  private change(drafts: Drafts): void {
    this.drafts = drafts
    keepDrafts(this.personId, this.caseId, drafts)
    this.tell()
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

const keepers = new Map<string, DraftKeeper>()

/** One for each case in this window, so that what is given back later meets what is written now. */
export function draftKeeper(personId: string, caseId: string, first: DraftKind): DraftKeeper {
  const name = `${personId} ${caseId}`
  const keeper = keepers.get(name) ?? new DraftKeeper(personId, caseId, first)
  keepers.set(name, keeper)
  return keeper
}
