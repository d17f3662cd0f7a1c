import type { Language } from '@polku/contract'
import { type Html, html } from '../../../platform/http/html.ts'
import { matterWords } from '../messages/index.ts'
import type { MatterRow } from '../queries.ts'
import { moments } from './moments.ts'

/** The way so far, a node for each step; what is still to come is an open end. */
export function pathOf(language: Language, matter: MatterRow): Html {
  const words = matterWords[language]
  const at = moments(language, matter.timeZone)
  const steps = [
    { name: words.steps.opened, at: matter.openedAt },
    { name: words.steps.answered, at: matter.firstReplyAt },
    {
      name: words.steps.settled,
      at: matter.state === 'closed' || matter.state === 'solved' ? matter.solvedAt : null,
    },
  ]
  return html`<ol class="path">${steps.map(
    (step) =>
      html`<li class="${step.at ? 'done' : 'ahead'}"><span class="step">${step.name}</span> <span class="quiet">${step.at ? at(step.at) : words.steps.ahead}</span></li>`,
  )}</ol>`
}
