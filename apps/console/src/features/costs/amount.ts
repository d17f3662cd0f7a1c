/** Hundredths of what was typed, with either sign for decimals; null where it is no amount. */
export function hundredthsIn(typed: string): number | null {
  const plain = typed.replaceAll(/\s/g, '').replace(',', '.')
  return /^\d{1,6}(?:\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null
}
