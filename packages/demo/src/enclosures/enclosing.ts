import type { ReasonName } from '../reasons/index.ts'
import type { Enclosure } from '../records.ts'
import type { Matter } from '../writing/facts.ts'
import { complaint, isFaulty } from './complaint.ts'
import { receipt } from './receipt.ts'

const withReceipt: ReadonlySet<ReasonName> = new Set(['invoice', 'refund', 'returning', 'broke'])

/** What somebody could send along with what they write of: a complaint set down in form, or what they have paid. */
export function enclosureOf(reason: ReasonName, matter: Matter, inForm: boolean): Enclosure | undefined {
  const { order, product, customer, tongue } = matter
  if (!order) return undefined
  const { name } = customer.record
  if (isFaulty(reason) && inForm && product && name) {
    const { title } = order.record.lines.find(({ sku }) => sku === product.sku) ?? order.record.lines[0]!
    return complaint(tongue, reason, { order: order.record.number, product: title, customer: name })
  }
  return withReceipt.has(reason) ? receipt(tongue, order.record) : undefined
}
