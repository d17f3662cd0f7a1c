import type { ChatAttachment } from '@polku/contract'
import type { Words } from '../messages/words.ts'
import { Refused } from './desk-api.ts'
import { el, icon, icons } from './element.ts'
import type { Talk } from './talk.ts'

const types = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf']
const most = 5
const mebibytes = 10

/** Files chosen, pasted or dropped for the message being written, uploaded at once. */
export class Files {
  readonly view = el('ul', { className: 'chips', hidden: true })
  readonly picker = el('input', { type: 'file', multiple: true, hidden: true, accept: types.join() })
  readonly ready = new Map<File, ChatAttachment>()
  #waiting = new Set<File>()
  #words: Words
  #talk: Talk
  #onChange: () => void
  #onFault: (text: string) => void

  constructor(words: Words, talk: Talk, onChange: () => void, onFault: (text: string) => void) {
    this.#words = words
    this.#talk = talk
    this.#onChange = onChange
    this.#onFault = onFault
    this.view.ariaLabel = words.attached
    this.picker.onchange = () => {
      this.add(this.picker.files ?? [])
      this.picker.value = ''
    }
  }

  get uploading(): boolean {
    return this.#waiting.size > 0
  }

  add(files: Iterable<File>): void {
    this.#onFault('')
    for (const file of files) {
      if (this.ready.size + this.#waiting.size >= most) this.#onFault(this.#words.tooManyFiles(most))
      else if (!types.includes(file.type)) this.#onFault(this.#words.fileRefused(file.name))
      else if (file.size > mebibytes * 2 ** 20) this.#onFault(this.#words.fileTooLarge(file.name, mebibytes))
      else this.#upload(file)
    }
  }

  /** Hands the uploaded files over and begins anew. */
  take(): ChatAttachment[] {
    const taken = [...this.ready.values()]
    this.ready.clear()
    this.view.replaceChildren()
    this.#changed()
    return taken
  }

  async #upload(file: File): Promise<void> {
    const chip = this.#chip(file)
    this.#waiting.add(file)
    this.view.append(chip)
    this.#changed()
    try {
      const stored = await this.#talk.upload(file)
      if (chip.isConnected) this.ready.set(file, stored)
      chip.classList.remove('waiting')
    } catch (error) {
      const { fileRefused, fileQuota, fileFailed } = this.#words
      const why: Record<string, typeof fileFailed> = {
        'chat.attachment-refused': fileRefused,
        'file.quota': fileQuota,
      }
      chip.remove()
      this.#onFault(((error instanceof Refused && why[error.code]) || fileFailed)(file.name))
    }
    this.#waiting.delete(file)
    this.#changed()
  }

  #chip(file: File): HTMLLIElement {
    const remove = el('button', { type: 'button', className: 'tool' }, icon(...icons.close))
    remove.ariaLabel = this.#words.remove(file.name)
    const chip = el('li', { className: 'waiting' })
    remove.onclick = () => {
      chip.remove()
      this.ready.delete(file)
      this.#waiting.delete(file)
      this.#changed()
    }
    if (file.type.startsWith('image/')) {
      const picture = el('img', { alt: '', src: URL.createObjectURL(file) })
      picture.onload = () => URL.revokeObjectURL(picture.src)
      picture.onerror = () => picture.remove()
      chip.append(picture)
    } else chip.append(icon(...icons.file))
    chip.append(el('span', {}, file.name), remove)
    return chip
  }

  #changed(): void {
    this.view.hidden = this.view.children.length === 0
    this.#onChange()
  }
}
