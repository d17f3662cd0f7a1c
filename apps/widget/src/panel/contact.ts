import type { Words } from '../messages/words.ts'
import { el } from './element.ts'
import type { Talk } from './talk.ts'

/** Asks where to answer if the visitor leaves, once they have written; says it when it is known. */
export class Contact {
  readonly view = el('div', { className: 'contact', hidden: true })
  #words: Words
  #talk: Talk
  #changing = false
  /** Given while there was no connection. */
  #waiting: string | null = null
  #shown = ''

  constructor(words: Words, talk: Talk) {
    this.#words = words
    this.#talk = talk
  }

  render(): void {
    const { email, verified } = this.#talk.visitor
    if (email === this.#waiting) this.#changing = false
    const written = this.#talk.messages.all().some((message) => message.from === 'visitor')
    this.view.hidden = !written
    const asking = !email || this.#changing
    const { addressRefused, messages } = this.#talk
    const wanted = `${addressRefused} ${messages.lastUnreached} ${asking ? 'ask' : `${verified} ${email}`}`
    if (this.#shown === wanted) return
    this.#shown = wanted
    this.view.replaceChildren(...(asking ? this.#form() : this.#known(email, verified)))
  }

  #known(email: string, verified: boolean): HTMLElement[] {
    if (verified) return [el('p', { className: 'quiet' }, this.#words.contactKnown(email))]
    const { addressRefused: refused, messages } = this.#talk
    const fails = messages.lastUnreached
    const stands = fails ? this.#words.contactFails(email) : this.#words.contactGiven(email)
    const said = `${refused ? `${this.#words.contactFull} ` : ''}${stands}`
    const line = el(
      'p',
      { className: `quiet ${fails ? 'fault' : ''}`, role: refused || fails ? 'alert' : null },
      said,
    )
    const change = el('button', { type: 'button', className: 'plain' }, this.#words.contactChange)
    change.onclick = () => {
      this.#changing = true
      this.render()
      this.view.querySelector('input')?.focus()
    }
    return [line, change]
  }

  #form(): HTMLElement[] {
    const input = el('input', { id: 'contact', type: 'email', autocomplete: 'email', maxLength: 254 })
    input.value = this.#talk.visitor.email ?? ''
    const fault = el('p', { id: 'contact-fault', className: 'quiet fault' })
    fault.hidden = !this.#talk.addressRefused
    fault.textContent = this.#talk.addressRefused ? this.#words.contactFull : ''
    fault.setAttribute('role', 'alert')
    input.setAttribute('aria-describedby', fault.id)
    const form = el(
      'form',
      { noValidate: true },
      el('label', { htmlFor: input.id }, this.#words.contactAsk),
      el('div', { className: 'row' }, input, el('button', { className: 'solid' }, this.#words.contactSave)),
      fault,
    )
    form.onsubmit = (event) => {
      event.preventDefault()
      const email = input.value.trim()
      const right = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email)
      fault.hidden = right
      fault.textContent = right ? '' : this.#words.contactInvalid
      input.ariaInvalid = String(!right)
      if (right && this.#talk.giveContact(email)) this.#changing = false
      else {
        this.#waiting = right ? email : null
        input.focus()
        fault.scrollIntoView({ block: 'nearest' })
      }
    }
    return [form]
  }
}
