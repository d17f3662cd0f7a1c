/** The one form an e-mail address is stored and compared in; null when it is no address. */
export function normaliseEmail(given: string): string | null {
  const value = given.trim().toLowerCase().normalize('NFC')
  return /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+$/.test(value) && value.length <= 254 ? value : null
}
