import type { Company, CustomerRecord } from '@polku/demo'
import type { DemoPart } from '../platform/demo-source.ts'

/** The company's life in parts, of which the first are written already. */
export function* partsOf(company: Company, written: number): Generator<DemoPart> {
  const met = new Map<string, CustomerRecord>()
  const customerOf = (id: string) => {
    const found = met.get(id)
    if (!found) throw new Error(`The demo company names a customer it never introduced: ${id}`)
    return found
  }
  let told = 0
  for (const chunk of company.chunks) {
    for (const customer of chunk.customers) met.set(customer.id, customer)
    told += 1
    yield { ...chunk, written: told <= written, customerOf }
  }
}
