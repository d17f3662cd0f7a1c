import type { CustomerSummary } from '@polku/contract'
import { useLanguage } from './i18n.ts'

type Known = Pick<CustomerSummary, 'name' | 'address'>

const unknown = { fi: 'Tuntematon asiakas', sv: 'Okänd kund', en: 'Unknown customer' }

/** What a customer is known by: their name, else the address that reaches them; null when there is neither. */
export const knownBy = ({ name, address }: Known): string | null => name?.trim() || address

/** What to call a customer wherever one is named. */
export function useCustomerName(): (customer: Known) => string {
  const language = useLanguage()
  return (customer) => knownBy(customer) ?? unknown[language]
}
