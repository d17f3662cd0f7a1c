import type { Context } from './context.ts'
import { calendars } from './domains/calendars/domain.ts'
import { cases } from './domains/cases/domain.ts'
import { channels } from './domains/channels/domain.ts'
import { chat } from './domains/chat/domain.ts'
import { costs } from './domains/costs/domain.ts'
import { customers } from './domains/customers/domain.ts'
import { demoShop } from './domains/demo-shop/domain.ts'
import { fields } from './domains/fields/domain.ts'
import { handling } from './domains/handling/domain.ts'
import { insights } from './domains/insights/domain.ts'
import { mail } from './domains/mail/domain.ts'
import { matters } from './domains/matters/domain.ts'
import { orders } from './domains/orders/domain.ts'
import { people } from './domains/people/domain.ts'
import { promises } from './domains/promises/domain.ts'
import { reasons } from './domains/reasons/domain.ts'
import { search } from './domains/search/domain.ts'
import { tags } from './domains/tags/domain.ts'
import { webhooks } from './domains/webhooks/domain.ts'
import type { Domain } from './platform/domain.ts'

/** Every domain, in dependency order: one may import the action files of those above it, never below. */
export const domains: readonly Domain<Context>[] = [
  people,
  calendars,
  channels,
  customers,
  orders,
  cases,
  tags,
  fields,
  reasons,
  handling,
  costs,
  promises,
  mail,
  chat,
  matters,
  search,
  demoShop,
  insights,
  webhooks,
]
