import type { ErrorCode, Language } from '@polku/contract'
import { type Html, html } from '../../../platform/http/html.ts'
import { matterWords } from '../messages/index.ts'
import { layout } from './layout.ts'

/** What stands in the way, and what to do; the code small, for whoever is asked for help. */
export function refusalPage(language: Language, code: ErrorCode): Html {
  const words = matterWords[language]
  return layout(
    { language, title: words.refusedTitle, organisation: null },
    html`<h1>${words.refusedTitle}</h1><p>${words.refused(code)}</p><p class="quiet">${code}</p>`,
  )
}
