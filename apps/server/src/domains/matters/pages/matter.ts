import { chatLimits, chatMediaTypes, type ErrorCode, type Language } from '@polku/contract'
import { type Html, html } from '../../../platform/http/html.ts'
import { type MatterWords, matterWords } from '../messages/index.ts'
import type { MatterRow, PromisedRow, SaidFile, SaidRow } from '../queries.ts'
import { layout } from './layout.ts'
import { moments, sizeText } from './moments.ts'
import { pathOf } from './path.ts'

export type Notice =
  | { kind: 'said' | 'anew' | 'settled' }
  | { kind: 'refused'; code: ErrorCode; text: string }

interface MatterPage {
  language: Language
  path: string
  signedIn: boolean
  matter: MatterRow
  said: SaidRow[]
  files: SaidFile[]
  promised: PromisedRow[]
  notice: Notice | null
  once: string
}

/** Where one's own matter stands, what was said in it, and a way to say more. */
export function matterPage(page: MatterPage): Html {
  const { language, matter, notice } = page
  const words = matterWords[language]
  const title = matter.subject || words.untitled
  return layout(
    {
      language,
      title,
      organisation: matter.organisation,
      beside: page.signedIn ? html`<a class="back" href="/my">${words.all}</a>` : null,
    },
    html`<h1>${title}</h1>
<p class="quiet">${words.number(matter.number)}</p>
${notice && noticeOf(words, notice)}
<section class="stands" aria-label="${words.stands}">
<p class="state">${words.state(matter.state, matter.assigneeName)}</p>
${pathOf(language, matter)}
${promisedList(page)}
</section>
<section aria-label="${words.dialogue}">${dialogue(page)}</section>
${answerForm(page)}
${canSettle(matter) ? settleForm(page) : null}`,
  )
}

const canSettle = ({ state }: MatterRow) => state !== 'solved' && state !== 'closed'

const noticeOf = (words: MatterWords, notice: Notice): Html =>
  notice.kind === 'refused'
    ? html`<p class="notice refused" role="alert">${words.refused(notice.code)}</p>`
    : html`<p class="notice" role="status">${words[notice.kind]}</p>`

/** What the customer may rely on, and what came of it. */
function promisedList({ language, matter, promised }: MatterPage): Html | null {
  if (promised.length === 0) return null
  const words = matterWords[language]
  const at = moments(language, matter.timeZone)
  const said = ({ kind, what, dueAt, keptAt, endedAt }: PromisedRow): [look: string, text: string] => {
    const name = what ?? words.promised[kind]
    if (keptAt) return ['kept', words.promised.kept(name, at(keptAt))]
    if (endedAt) return ['late', words.promised.metLate(name, at(endedAt))]
    const isLate = dueAt! < new Date()
    return [
      isLate ? 'late' : 'ahead',
      (isLate ? words.promised.late : words.promised.ahead)(name, at(dueAt!)),
    ]
  }
  return html`<ul class="promised" aria-label="${words.promised.title}">${promised.map((each) => {
    const [look, text] = said(each)
    return html`<li class="${look}">${text}</li>`
  })}</ul>`
}

function dialogue({ language, path, matter, said, files }: MatterPage): Html {
  const words = matterWords[language]
  const at = moments(language, matter.timeZone)
  return html`<ol class="said">${said.map((each) => {
    const own = each.direction === 'in'
    const attached = files.filter(({ messageId }) => messageId === each.id)
    return html`<li class="${own ? 'own' : 'ours'}">
<p class="who"><b>${own ? words.you : each.authorName || matter.organisation}</b> <time datetime="${each.occurredAt.toISOString()}">${at(each.occurredAt)}</time></p>
${each.text ? html`<div class="words">${each.text}</div>` : null}
${attached.length > 0 ? html`<ul class="files">${attached.map((file) => link(path, file, language))}</ul>` : null}
</li>`
  })}</ol>`
}

const link = (path: string, { id, name, size }: SaidFile, language: Language): Html =>
  html`<li><a href="${path}/files/${id}" download>${name}</a> <span class="quiet">${sizeText(size, language)}</span></li>`

function answerForm({ language, path, matter, notice, once }: MatterPage): Html {
  const words = matterWords[language]
  const kept = notice?.kind === 'refused' ? notice.text : ''
  return html`<form class="answer" id="answer" method="post" action="${path}/answer" enctype="multipart/form-data">
<input type="hidden" name="once" value="${once}">
<label for="text">${matter.state === 'closed' ? words.writeAnew : words.write}</label>
<textarea id="text" name="text" rows="5" maxlength="${chatLimits.text}">
${kept}</textarea>
<label for="files">${words.files}</label>
<input id="files" type="file" name="files" multiple accept="${chatMediaTypes.join()}">
<p class="quiet">${words.filesHelp(chatLimits.attachments, chatLimits.attachment / 2 ** 20)}</p>
<button>${words.send}</button>
</form>`
}

const settleForm = ({ language, path }: MatterPage): Html =>
  html`<form class="settle" method="post" action="${path}/settled">
<p>${matterWords[language].settleAsk}</p><button class="plain">${matterWords[language].settle}</button></form>`
