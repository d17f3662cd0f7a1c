/**
 * The same letters in the same code points (NFC): Macs and phones write “ä” as an a with two dots laid over it. To
 * order a thousand marks on one letter takes time that grows with their square, so a row of more than thirty is
 * parted by a joiner that nobody sees, as Unicode's stream-safe format has it (UAX 15, 13).
 */
export const oneSpelling = (text: string): string => {
  if (!/[\u0300-\uffff]/.test(text)) return text
  return text.replace(tooMany, '$&\u034f').normalize('NFC')
}

const tooMany = /(?:(?!\u034f)\p{M}){30}(?=(?!\u034f)\p{M})/gu
