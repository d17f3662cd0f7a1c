import type { ChatVisit } from '@polku/contract'
import type { Words } from '../messages/words.ts'
import { el } from './element.ts'

/** Says what the desk sees of the visit, and shows it word for word. */
export function passedOn(words: Words, visit: ChatVisit): HTMLElement {
  const pages = visit.pages.map((page) =>
    el('li', {}, page.title ? `${page.title} (${page.path})` : page.path),
  )
  if (visit.referrer) pages.unshift(el('li', {}, visit.referrer))
  return el(
    'div',
    { className: 'quiet passed-on' },
    words.passedOn(visit.pages.length),
    el('details', {}, el('summary', {}, words.passedOnWhat), el('ul', {}, ...pages)),
  )
}
