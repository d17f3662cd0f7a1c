import { oneForm } from '../../platform/mail/address-form.ts'

/** The one form an e-mail address is stored and compared in; null when it is no address. */
export function normaliseEmail(given: string): string | null {
  const value = oneForm(given)
  return /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+$/.test(value) && value.length <= 254 ? value : null
}
