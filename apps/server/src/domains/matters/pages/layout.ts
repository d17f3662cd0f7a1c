import type { Language } from '@polku/contract'
import { type Html, html } from '../../../platform/http/html.ts'
import { matterWords } from '../messages/index.ts'

const names: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

interface Frame {
  language: Language
  title: string
  /** Whose customer one is. */
  organisation: string | null
  /** Beside the languages: a way back, or out. */
  beside?: Html | null
}

export function layout({ language, title, organisation, beside }: Frame, body: Html): Html {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${title}${organisation ? ` · ${organisation}` : ''}</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/matter/matters.css">
</head>
<body>
<header><span class="name">${organisation}</span>
<nav aria-label="${matterWords[language].languages}">${(['fi', 'sv', 'en'] as const).map(
    (each) =>
      html`<a href="?lang=${each}" lang="${each}" ${each === language ? html`aria-current="true"` : null}>${names[each]}</a>`,
  )}</nav>${beside}</header>
<main>${body}</main>
</body>
</html>`
}
