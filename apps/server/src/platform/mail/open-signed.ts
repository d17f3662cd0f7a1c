const signedData = '06092a864886f70d010702'
const deepest = 20

/**
 * What a mail signed as a sealed whole holds (S/MIME, RFC 8551 3.5.2: CMS SignedData with its content inside). Whether
 * the signature is right is not judged. Null for what is encrypted or compressed, or no CMS at all.
 */
export const openSigned = (sealed: Buffer): Buffer | null => {
  const [contentInfo] = elementsIn(sealed)
  const [type, explicit] = contentInfo ? elementsIn(contentInfo.content) : []
  if (!type || type.whole.toString('hex') !== signedData || !explicit) return null
  const [signed] = elementsIn(explicit.content)
  const encapsulated = signed && elementsIn(signed.content)[2]
  const content = encapsulated && elementsIn(encapsulated.content)[1]
  const [octets] = content ? elementsIn(content.content) : []
  return octets ? Buffer.concat(octetsOf(octets, 0)) : null
}

type Element = { tag: number; constructed: boolean; content: Buffer; whole: Buffer }

/** An octet string in one piece, or in pieces as large mails are written. */
const octetsOf = (element: Element, depth: number): Buffer[] => {
  if (element.tag !== 4 || depth > deepest) return []
  if (!element.constructed) return [element.content]
  return elementsIn(element.content, 1_000_000).flatMap((piece) => octetsOf(piece, depth + 1))
}

/** The first elements of BER; what comes after them (certificates, signatures) is of no use here. */
const elementsIn = (bytes: Buffer, most = 3): Element[] => {
  const elements: Element[] = []
  for (let at = 0; at < bytes.length && elements.length < most; ) {
    const found = elementAt(bytes, at, 0)
    if (!found) break
    elements.push(found)
    at += found.whole.length
  }
  return elements
}

const elementAt = (bytes: Buffer, at: number, depth: number): Element | null => {
  const lead = bytes[at]
  if (lead === undefined || (lead & 31) === 31 || (lead === 0 && bytes[at + 1] === 0) || depth > deepest)
    return null
  const said = bytes[at + 1] ?? 0
  let from = at + 2
  let length = said
  if (said > 128) {
    const digits = said - 128
    if (digits > 6 || from + digits > bytes.length) return null
    length = bytes.readUIntBE(from, digits)
    from += digits
  }
  const described = { tag: lead & 31, constructed: (lead & 32) !== 0 }
  if (said !== 128) {
    const end = from + length
    return end > bytes.length
      ? null
      : { ...described, content: bytes.subarray(from, end), whole: bytes.subarray(at, end) }
  }
  // Of no length that is told: it ends with two zeroes, after whole elements.
  let end = from
  for (let inner = elementAt(bytes, end, depth + 1); inner; inner = elementAt(bytes, end, depth + 1))
    end += inner.whole.length
  if (bytes[end] !== 0 || bytes[end + 1] !== 0) return null
  return { ...described, content: bytes.subarray(from, end), whole: bytes.subarray(at, end + 2) }
}
