import type { Language } from '@polku/contract'
import { title } from '@polku/demo'
import { type Html, html } from '../../../platform/http/html.ts'
import type { Good } from '../goods.ts'
import { goods } from '../goods.ts'
import { shopWords } from '../messages/index.ts'
import { layout, type Visit } from './layout.ts'

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

export const price = (cents: number, language: Language, currency = 'EUR'): string =>
  new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency,
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100)

const picture = ({ drawing, hue }: Good): Html =>
  html`<svg class="picture h${hue}" viewBox="-18 -12 60 48" aria-hidden="true">${drawing.map((d) => html`<path d="${d}"/>`)}</svg>`

export function homePage(visit: Visit): Html {
  const { language } = visit
  const words = shopWords[language]
  return layout(
    visit,
    words.shop,
    html`<section class="lead"><h1>${words.lead}</h1><p>${words.leadText}</p></section>
<h2>${words.goods}</h2>
<ul class="goods">${goods.map(
      (good) => html`<li><a href="/demo/shop/products/${good.sku}">${picture(good)}
<span class="title">${title(good, language)}</span><span>${price(good.price, language)}</span></a></li>`,
    )}</ul>`,
  )
}

export function productPage(visit: Visit, good: Good): Html {
  const { language } = visit
  const words = shopWords[language]
  const name = title(good, language)
  return layout(
    visit,
    name,
    html`<a href="/demo/shop">${words.back}</a>
<article class="product">${picture(good)}
<div><h1>${name}</h1><p>${good.about[language]}</p>
<p class="price">${price(good.price, language)}</p><p class="quiet">${words.stock} · ${good.sku}</p></div></article>`,
  )
}
