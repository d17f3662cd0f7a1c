import type { Parts } from '../loader/loader.ts'
import type { Words } from '../messages/words.ts'
import { composing } from './composing.ts'
import { el, icon, icons } from './element.ts'
import { Files } from './files.ts'
import type { Talk } from './talk.ts'

const longest = 10_000

/** Where the visitor writes. What is half written survives a reload. */
export class Composer {
  readonly view: HTMLFormElement
  readonly field: HTMLTextAreaElement
  #files: Files
  #send: HTMLButtonElement
  #fault = el('p', { className: 'quiet fault', hidden: true })
  #words: Words
  #talk: Talk
  #parts: Parts
  #onSaid: () => void

  constructor(parts: Parts, words: Words, talk: Talk, onSaid: () => void) {
    this.#onSaid = onSaid
    this.#parts = parts
    this.#words = words
    this.#talk = talk
    this.field = el('textarea', { rows: 1, placeholder: words.write, enterKeyHint: 'send' })
    this.field.ariaLabel = words.write
    this.field.value = parts.store.get<string>('draft') ?? ''
    this.#files = new Files(
      words,
      talk,
      () => this.render(),
      (text) => this.#say(text),
    )
    this.#fault.setAttribute('role', 'alert')
    this.#send = el('button', { className: 'send' }, icon(...icons.send))
    this.#send.ariaLabel = words.send
    const attach = el('button', { type: 'button', className: 'tool' }, icon(...icons.attach))
    attach.ariaLabel = words.attach
    attach.onclick = () => this.#files.picker.click()
    const row = el('div', { className: 'row' }, attach, this.#files.picker, this.field, this.#send)
    this.view = el('form', { className: 'composer' }, this.#files.view, this.#fault, row)
    this.#listen()
    this.render()
  }

  render(): void {
    this.#send.ariaDisabled = String(!this.#complete())
    this.field.style.blockSize = 'auto'
    this.field.style.blockSize = `${this.field.scrollHeight + 2}px`
  }

  #complete(): boolean {
    const text = this.field.value.trim()
    return !this.#files.uploading && text.length <= longest && (text !== '' || this.#files.ready.size > 0)
  }

  #submit(): void {
    const over = this.field.value.trim().length - longest
    this.#say(over > 0 ? this.#words.tooLong(over) : '')
    if (!this.#complete()) return
    this.#talk.say(this.field.value.trim(), this.#files.take())
    this.field.value = ''
    this.#parts.store.remove('draft')
    this.render()
    this.#onSaid()
    this.field.focus()
  }

  #say(text: string): void {
    this.#fault.hidden = text === ''
    this.#fault.textContent = text
  }

  #listen(): void {
    this.view.onsubmit = (event) => {
      event.preventDefault()
      this.#submit()
    }
    this.field.oninput = () => {
      this.#parts.store.set('draft', this.field.value)
      this.#talk.keysMove()
      this.render()
    }
    const touch = matchMedia('(pointer: coarse)').matches
    this.field.onkeydown = (event) => {
      if (event.key !== 'Enter' || event.shiftKey || composing(event) || touch) return
      event.preventDefault()
      this.#submit()
    }
    this.field.onpaste = (event) => {
      const files = event.clipboardData?.files
      if (!files?.length) return
      event.preventDefault()
      this.#files.add(files)
    }
    this.view.ondragover = (event) => {
      event.preventDefault()
      this.view.classList.add('dropping')
    }
    this.view.ondragleave = () => this.view.classList.remove('dropping')
    this.view.ondrop = (event) => {
      event.preventDefault()
      this.view.classList.remove('dropping')
      this.#files.add(event.dataTransfer?.files ?? [])
    }
  }
}
