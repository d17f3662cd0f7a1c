import type { Language } from '@polku/contract'
import { type Html, html } from '../../../platform/http/html.ts'
import { shopWords } from '../messages/index.ts'
import type { Shopper } from '../queries.ts'

/** What every page of the shop knows about its reader. */
export interface Visit {
  language: Language
  /** The path below the shop, for the language links. */
  path: string
  shopper: Shopper | null
  chat: { key: string; identity: string | null }
}

const names: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

export function layout(visit: Visit, title: string, body: Html): Html {
  const { language, path, shopper, chat } = visit
  const words = shopWords[language]
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Revontuli</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/demo/shop/shop.css">
<script async src="/widget.js" data-channel="${chat.key}"${chat.identity ? html` data-identity="${chat.identity}"` : null}></script>
</head>
<body>
<p class="demonstration">${words.demonstration}</p>
<header>
<a class="name" href="/demo/shop">Revontuli</a>
<nav>
<a href="/demo/shop">${words.shop}</a>
<a href="/demo/shop/delivery">${words.delivery}</a>
${shopper ? html`<a href="/demo/shop/orders">${words.orders}</a>` : html`<a href="/demo/shop/sign-in">${words.signIn}</a>`}
</nav>
<nav class="languages" aria-label="${words.languages}">
${(['fi', 'sv', 'en'] as const).map(
  (each) =>
    html`<a href="/demo/shop${path}?lang=${each}" lang="${each}" ${each === language ? html`aria-current="true"` : null}>${names[each]}</a>`,
)}
</nav>
</header>
<main>${body}</main>
<footer>${words.foot}</footer>
</body>
</html>`
}
