import type { World } from '../company.ts'
import type { CaseRecord, CustomerRecord, OrderRecord } from '../records.ts'
import { emoji, long, nameless, poetic } from './curiosities.ts'
import { forwarded } from './forwarded.ts'
import { glassStory } from './glass-story.ts'
import { liisa } from './liisa.ts'
import { bounced, refused } from './undelivered.ts'

export interface Planted {
  customers: CustomerRecord[]
  orders: OrderRecord[]
  cases: CaseRecord[]
}

/** The stories a visitor should be able to find. */
export function plantStories(world: World): Planted {
  const parts = [
    liisa(world),
    glassStory(world),
    forwarded(world),
    refused(world),
    bounced(world),
    nameless(world),
    long(world),
    emoji(world),
    poetic(world),
  ]
  return {
    customers: parts.flatMap((part) => part.customers),
    orders: parts
      .flatMap((part) => part.orders)
      .map((order) => ({ ...order, events: order.events.filter((event) => event.at <= world.now) })),
    cases: parts.flatMap((part) => part.cases),
  }
}
