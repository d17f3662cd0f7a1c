import { z } from 'zod'
import { type EventKind, everyone } from './event.ts'
import { Id } from './shared.ts'
import { ofCustomer } from './told-outside.ts'

const evidence = z.object({ evidence: z.string() })

export const customerEvents = {
  'customer.appeared': {
    data: evidence,
    live: everyone,
    webhook: {
      data: ofCustomer.extend({
        identifierId: Id.nullable().describe('Null where the customer has given no address.'),
      }),
    },
  },
  'customer.changed': {
    data: z.object({ fields: z.array(z.string()) }),
    live: everyone,
    audit: 'always',
    webhook: { data: ofCustomer.extend({ fields: z.array(z.string()) }) },
  },
  'customer.joined': {
    /** The log still holds some of whom the customer `from` was deleted for: those name no union. */
    data: evidence.extend({ from: Id, union: Id.optional() }),
    live: everyone,
    otherCustomer: 'from',
    webhook: {
      data: ofCustomer
        .extend({ from: Id })
        .describe(
          'The customer `from` has turned out to be this one: both ids lead to the same customer now.',
        ),
    },
  },
  'customer.parted': {
    data: z.object({ from: Id, union: Id }),
    live: everyone,
    otherCustomer: 'from',
    webhook: {
      data: ofCustomer
        .extend({ from: Id })
        .describe('The customer `from` is not this one after all: each has again what came to them.'),
    },
  },
  'identifier.verified': {
    data: evidence,
    live: everyone,
    webhook: { data: ofCustomer.extend({ identifierId: Id }) },
  },
  'identifier.claimed': { data: evidence, live: everyone },
  'identifier.contested': { data: evidence.extend({ heldBy: Id }), live: everyone },
} as const satisfies Record<string, EventKind>
