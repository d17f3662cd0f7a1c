import { account } from '../features/account/feature.ts'
import { apiKeys } from '../features/api-keys/feature.ts'
import { audit } from '../features/audit/feature.ts'
import { blockedSenders } from '../features/blocked-senders/feature.ts'
import { calendars } from '../features/calendars/feature.ts'
import { cases } from '../features/cases/feature.ts'
import { channels } from '../features/channels/feature.ts'
import { chat } from '../features/chat/feature.ts'
import { costs } from '../features/costs/feature.ts'
import { customers } from '../features/customers/feature.ts'
import { fields } from '../features/fields/feature.ts'
import { handling } from '../features/handling/feature.ts'
import { mail } from '../features/mail/feature.ts'
import { orders } from '../features/orders/feature.ts'
import { organisation } from '../features/organisation/feature.ts'
import { people } from '../features/people/feature.ts'
import { promises } from '../features/promises/feature.ts'
import { reasons } from '../features/reasons/feature.ts'
import { search } from '../features/search/feature.ts'
import { setUp } from '../features/set-up/feature.ts'
import { settings } from '../features/settings/feature.ts'
import { signIn } from '../features/sign-in/feature.ts'
import { tags } from '../features/tags/feature.ts'
import { teams } from '../features/teams/feature.ts'
import { today } from '../features/today/feature.ts'
import { webhooks } from '../features/webhooks/feature.ts'

/** Every noun of the console, in the order in which its places, pages of the settings and cards stand. */
export const features = [
  cases,
  customers,
  orders,
  search,
  today,
  settings,
  organisation,
  people,
  teams,
  calendars,
  promises,
  tags,
  fields,
  reasons,
  handling,
  costs,
  channels,
  mail,
  chat,
  blockedSenders,
  apiKeys,
  webhooks,
  audit,
  account,
  signIn,
  setUp,
] as const
