import type { ChatAttachment } from '@polku/contract'
import type { Words } from '../messages/words.ts'
import { attachmentView } from './attachment.ts'
import { el } from './element.ts'
import { linkedText } from './linked-text.ts'
import type { Unsent } from './outbox.ts'
import type { Talk } from './talk.ts'
import { dayOf, timeOf } from './times.ts'

interface Entry {
  key: string
  mine: boolean
  name: string | null
  text: string
  attachments: ChatAttachment[]
  at: string
  note: string
  unsent?: Unsent
}

/** The messages as a list; a row is made once and kept, so nothing that is being read moves or flickers. */
export class Dialogue {
  readonly list = el('ol')
  #words: Words
  #talk: Talk
  #rows = new Map<string, { row: HTMLLIElement; print: string }>()

  constructor(words: Words, talk: Talk) {
    this.#words = words
    this.#talk = talk
    this.list.ariaLabel = words.log
  }

  render(): void {
    const entries = this.#entries()
    const rows = entries.map((entry, i) => this.#row(entry, entries[i - 1]))
    const kept = new Set(rows)
    for (const [key, { row }] of this.#rows) if (!kept.has(row)) this.#rows.delete(key)
    const same =
      rows.length === this.list.children.length && rows.every((row, i) => this.list.children[i] === row)
    if (!same) this.list.replaceChildren(...rows)
  }

  #entries(): Entry[] {
    const stored = this.#talk.messages.all()
    const lastMine = stored.findLast((message) => message.from === 'visitor')
    const known: Entry[] = stored.map((message) => ({
      ...message,
      // The row of an unsent message becomes that of the stored one.
      key: message.clientId ?? message.id,
      mine: message.from === 'visitor',
      note: message.mailed
        ? this.#words.mailed
        : message.returned
          ? this.#words.returned
          : message === lastMine
            ? message.seenAt
              ? this.#words.seen
              : this.#words.sent
            : '',
    }))
    const unsent: Entry[] = this.#talk.unsent.map((entry) => ({
      ...entry,
      key: entry.clientId,
      mine: true,
      name: null,
      note: entry.refused ? '' : this.#words.sending,
      unsent: entry,
    }))
    return [...known, ...unsent]
  }

  #row(entry: Entry, before: Entry | undefined): HTMLLIElement {
    const day = dayOf(entry.at, this.#words)
    const newDay = !before || dayOf(before.at, this.#words) !== day
    const turn = newDay || before.mine !== entry.mine || before.name !== entry.name
    const refused = entry.unsent?.refused
    const print = JSON.stringify([entry.note, newDay && day, turn, refused, Boolean(entry.unsent)])
    const known = this.#rows.get(entry.key)
    if (known?.print === print) return known.row
    const row = known?.row ?? el('li')
    row.className = [entry.mine && 'mine', turn && 'turn', entry.unsent && 'unsent'].filter(Boolean).join(' ')
    const name = entry.mine ? this.#words.you : (entry.name ?? this.#words.desk)
    row.replaceChildren(
      ...(newDay ? [el('span', { className: 'meta day' }, day)] : []),
      el('span', { className: entry.mine || !turn ? 'aside' : 'meta' }, name),
      ...(entry.text ? [el('div', { className: 'bubble' }, ...linkedText(entry.text))] : []),
      ...entry.attachments.map((file) => attachmentView(file, this.#talk.api, this.#talk.token, this.#words)),
      this.#foot(entry),
    )
    this.#rows.set(entry.key, { row, print })
    return row
  }

  #foot({ at, note, unsent }: Entry): HTMLElement {
    const { locale, refused, resend, discard } = this.#words
    if (!unsent?.refused) {
      const time = el('time', { dateTime: at }, timeOf(at, locale))
      return el('span', { className: 'meta' }, time, ...(note ? [` · ${note}`] : []))
    }
    const again = el('button', { type: 'button', className: 'plain' }, resend)
    const away = el('button', { type: 'button', className: 'plain' }, discard)
    again.onclick = () => this.#talk.again(unsent)
    away.onclick = () => this.#talk.discard(unsent)
    return el('span', { className: 'meta fault' }, refused, again, away)
  }
}
