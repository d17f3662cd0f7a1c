import { decodeText } from './charset.ts'

/** Groups that hold no words of the mail. */
const silent = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'header',
  'footer',
  'listtable',
])
const deepest = 200

type Group = { hidden: boolean; tag: boolean; rtfOnly: boolean; after: number }

/** The words of an RTF, or the HTML that Outlook has put into it (MS-OXRTFEX). */
export const readRtf = (rtf: string): { text?: string; html?: string } | null => {
  if (!rtf.startsWith('{\\rtf')) return null
  const charset = `cp${rtf.slice(0, 500).match(/\\ansicpg(\d{3,5})/)?.[1] ?? '1252'}`
  const isHtml = rtf.slice(0, 500).includes('\\fromhtml')
  const said: string[] = []
  let bytes = ''
  let group: Group = { hidden: false, tag: false, rtfOnly: false, after: 1 }
  const groups: Group[] = []
  let swallow = 0
  const flush = () => {
    if (bytes) said.push(decodeText(Buffer.from(bytes, 'latin1'), charset))
    bytes = ''
  }
  const speaks = () => !group.hidden && !(isHtml && group.rtfOnly && !group.tag)
  const say = (text: string) => {
    if (!speaks()) return
    flush()
    said.push(text)
  }
  for (const [whole, control, digits, hex, sign] of rtf.matchAll(token)) {
    if (whole === '{') {
      if (groups.length > deepest) return null
      groups.push(group)
      group = { ...group }
    } else if (whole === '}') group = groups.pop() ?? group
    else if (hex) {
      if (swallow > 0) swallow -= 1
      else if (speaks()) bytes += String.fromCharCode(Number.parseInt(hex, 16))
    } else if (sign) {
      if (sign === '*') group.hidden = true
      else if (sign === '~') say('\u00a0')
      else if ('\\{}'.includes(sign) && speaks()) bytes += sign
    } else if (control) {
      if (control === 'htmltag') group = { ...group, hidden: false, tag: true }
      else if (control === 'htmlrtf') group.rtfOnly = digits !== '0'
      else if (silent.has(control)) group.hidden = true
      else if (control === 'uc') group.after = Number(digits ?? 1)
      else if (control === 'u') {
        say(String.fromCharCode(Number(digits) & 0xffff))
        swallow = group.after
      } else if (control === 'par' || control === 'line') say(isHtml ? '\r\n' : '\n')
      else if (control === 'tab') say('\t')
      else if (Object.hasOwn(marks, control)) say(marks[control]!)
    } else if (whole !== '\r' && whole !== '\n') {
      const words = whole.slice(Math.min(swallow, whole.length))
      swallow = Math.max(0, swallow - whole.length)
      if (speaks()) bytes += words
    }
  }
  flush()
  const all = said.join('')
  return isHtml ? { html: all } : { text: all.trim() }
}

const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z\d])|[{}\r\n]|[^\\{}\r\n]+/gi

const marks: Record<string, string> = {
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
}
