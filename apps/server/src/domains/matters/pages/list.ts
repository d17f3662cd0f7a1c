import type { Language } from '@polku/contract'
import { type Html, html } from '../../../platform/http/html.ts'
import { matterWords } from '../messages/index.ts'
import type { MatterRow } from '../queries.ts'
import { layout } from './layout.ts'
import { moments } from './moments.ts'

/** A customer's matters, what goes on first. */
export function listPage(
  language: Language,
  { name, organisation }: { name: string | null; organisation: string },
  matters: MatterRow[],
): Html {
  const words = matterWords[language]
  const isOver = ({ state }: MatterRow) => state === 'solved' || state === 'closed'
  const rows = (some: MatterRow[]) =>
    html`<ul class="matters">${some.map((each) => row(language, each))}</ul>`
  const [going, over] = [matters.filter((each) => !isOver(each)), matters.filter(isOver)]
  return layout(
    {
      language,
      title: words.all,
      organisation,
      beside: html`<form method="post" action="/my/sign-out"><button class="plain">${words.signOut}</button></form>`,
    },
    html`<h1>${words.all}</h1>
${name ? html`<p class="quiet">${words.signedInAs(name)}</p>` : null}
${matters.length === 0 ? html`<p>${words.none}</p>` : null}
${going.length > 0 ? html`<h2>${words.going}</h2>${rows(going)}` : null}
${over.length > 0 ? html`<h2>${words.over}</h2>${rows(over)}` : null}`,
  )
}

function row(language: Language, matter: MatterRow): Html {
  const words = matterWords[language]
  const at = moments(language, matter.timeZone)
  return html`<li><a href="/my/${matter.caseId}">${matter.subject || words.untitled}</a>
<span class="state">${words.state(matter.state, matter.assigneeName)}</span>
<span class="quiet">${words.number(matter.number)} · ${words.lastWord} ${at(matter.lastMessageAt)}</span></li>`
}
