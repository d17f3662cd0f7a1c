import type { Order } from '@polku/contract'
import { type Html, html } from '../../../platform/http/html.ts'
import { shopWords } from '../messages/index.ts'
import type { Shopper } from '../queries.ts'
import { price } from './goods.ts'
import { layout, type Visit } from './layout.ts'

export function deliveryPage(visit: Visit): Html {
  const words = shopWords[visit.language]
  return layout(
    visit,
    words.deliveryTitle,
    html`<h1>${words.deliveryTitle}</h1>
<dl>${words.deliveryMethods.map(([name, text]) => html`<dt>${name}</dt><dd>${text}</dd>`)}</dl>
<h2>${words.returns}</h2><p>${words.returnsText}</p>`,
  )
}

export function signInPage(visit: Visit, shoppers: Shopper[]): Html {
  const words = shopWords[visit.language]
  return layout(
    visit,
    words.signIn,
    html`<h1>${words.signInTitle}</h1><p>${words.signInText}</p>
${shoppers.length === 0 ? html`<p>${words.nobodyYet}</p>` : null}
<ul class="shoppers">${shoppers.map(
      ({ id, name, email }) => html`<li><form method="post" action="/demo/shop/sign-in">
<input type="hidden" name="id" value="${id}"><button>${words.signInAs(name)}</button><span class="quiet">${email}</span></form></li>`,
    )}</ul>`,
  )
}

export function ordersPage(visit: Visit, shopper: Shopper, orders: Order[]): Html {
  const { language, chat } = visit
  const words = shopWords[language]
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  return layout(
    visit,
    words.orders,
    html`<h1>${words.ordersTitle(shopper.name)}</h1>
${orders.length === 0 ? html`<p>${words.noOrders}</p>` : null}
<ul class="orders">${orders.map(
      (order) => html`<li><h2>${words.order} ${order.number}</h2>
<p><strong>${words.state[order.state]}</strong> · ${words.placed} ${day.format(new Date(order.placedAt))} · ${price(order.total, language, order.currency)}</p>
<ul>${order.lines.map((line) => html`<li>${line.quantity} × ${line.title}</li>`)}</ul></li>`,
    )}</ul>
${
  chat.identity
    ? html`<form method="post" action="/my"><input type="hidden" name="channel" value="${chat.key}">
<input type="hidden" name="token" value="${chat.identity}"><p>${words.mattersText}</p><button>${words.matters}</button></form>`
    : null
}
<form method="post" action="/demo/shop/sign-out"><button class="plain">${words.signOut}</button></form>`,
  )
}

export function missingPage(visit: Visit): Html {
  const words = shopWords[visit.language]
  return layout(
    visit,
    words.shop,
    html`<h1>${words.notFound}</h1><p><a href="/demo/shop">${words.back}</a></p>`,
  )
}
