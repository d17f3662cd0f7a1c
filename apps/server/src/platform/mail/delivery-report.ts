import { cleanLine, cleanText } from './charset.ts'

/** What a report says of one recipient; `action` as it stands there, `failed` and `delayed` being trouble. */
export interface ReportedRecipient {
  address: string
  action: string
  status: string | null
  diagnostic: string | null
  /** Until when the server tries. */
  until: Date | null
}

/**
 * A machine-readable report (RFC 3464, RFC 6533): blocks of fields, one for the report and one for each recipient.
 * Its actions are believed; a recipient without one is judged by its status.
 */
export const readDeliveryReport = (report: string): ReportedRecipient[] =>
  fieldBlocks(report).flatMap((field) => {
    const status = statusIn(first(field, 'status'))
    const address =
      addressIn(first(field, 'original-recipient')) ??
      addressIn(first(field, 'final-recipient')) ??
      addressIn(first(field, 'x-actual-recipient'))
    const action = actionOf(first(field, 'action'), status)
    const until = dateIn(first(field, 'will-retry-until'))
    return address && action ? [{ address, action, status, diagnostic: diagnosticOf(field), until }] : []
  })

const dateIn = (value = '') => {
  const date = new Date(value.slice(0, 100))
  return Number.isNaN(date.getTime()) ? null : date
}

/** The report that stands in a text, where a server or a gateway has lost the parts' borders. */
export const reportWithin = (whole: string): string | null => {
  const text = whole.slice(0, 300_000)
  const at = text.search(/^(?:reporting-mta|original-recipient|final-recipient):/im)
  return at >= 0 && /^final-recipient:/im.test(text) && /^action:/im.test(text) ? text.slice(at) : null
}

/** Fields by their names in lower case, in blocks; a field that is said more than once has all its values. */
export const fieldBlocks = (text: string): Map<string, string[]>[] =>
  cleanText(text)
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]{0,80}\n)+/)
    .slice(0, mostBlocks)
    .map(fields)

const mostBlocks = 500

const fields = (block: string) => {
  const found = new Map<string, string[]>()
  for (const line of block.replace(/\n[ \t]/g, ' ').split('\n')) {
    const colon = line.indexOf(':')
    if (colon <= 0 || colon > 80) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    const values = found.get(name)
    const value = line.slice(colon + 1).trim()
    if (values) values.push(value)
    else found.set(name, [value])
  }
  return found
}

export const first = (field: Map<string, string[]>, name: string): string | undefined => field.get(name)?.[0]

/** “rfc822; user@example.com”, with the type left out or with brackets by some. */
export const addressIn = (value: string | undefined): string | null =>
  value
    ?.slice(0, 2000)
    .replace(
      /\\x\{([0-9a-f]{2,6})\}/gi,
      (written, hex: string) => letterOf(Number.parseInt(hex, 16)) ?? written,
    )
    .match(/[^\s<>;:,"'()@]{1,320}@[^\s<>;:,"'()@]{1,255}/)?.[0]
    .toLowerCase() ?? null

/** Only letters beyond ASCII are written so; anything else has no business in an address. */
const letterOf = (code: number) =>
  code >= 0xa0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : null

export const statusIn = (value: string | undefined): string | null => statusesIn(value)[0] ?? null

/** The status that a server names in its own words: the last that says something. A refused command says nothing. */
export const trouble = (text: string): string | null => {
  const said = statusesIn(text).filter((status) => !status.startsWith('2'))
  return said.findLast((status) => !/^\d\.(?:0\.0|5\.[01])$/.test(status)) ?? said[0] ?? null
}

const statusesIn = (value = '') =>
  [...value.slice(0, 4000).matchAll(/(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/g)].map(
    ([status]) => status,
  )

const actions: [string, string][] = [
  ['fail', 'failed'],
  ['delay', 'delayed'],
  ['deliver', 'delivered'],
  ['relay', 'relayed'],
  ['expand', 'expanded'],
]

const actionOf = (said: string | undefined, status: string | null) => {
  const word = said?.toLowerCase() ?? ''
  const known = actions.find(([start]) => word.startsWith(start))?.[1]
  if (known) return known
  return status ? ({ '2': 'delivered', '4': 'delayed', '5': 'failed' }[status[0]!] ?? null) : null
}

const diagnosticOf = (field: Map<string, string[]>) =>
  cleanLine(
    (first(field, 'diagnostic-code') ?? first(field, 'x-supplementary-info') ?? '').replace(
      /^[\w-]{1,40}\s{0,5};\s{0,5}/,
      '',
    ),
    500,
  ) || null
