import PostalMime, { type Email } from 'postal-mime'

/** The part of postal-mime's inner tree that is mended; the version is pinned and the tests would notice. */
export type Part = {
  content: ArrayBuffer | null
  childNodes: Part[]
  contentType: { value: string; parsed: Structured; multipart: string | false }
  contentDisposition: { parsed: Structured }
  contentTransferEncoding: { encoding: string }
  parseStructuredHeader(value: string): Structured
  decodeFlowedText(text: string, deleteSpace: boolean): string
}
type Structured = { value: string; params: Record<string, string> }

type Parser = {
  root: Part
  textMap: Map<Part, { plain?: Text[]; html?: Text[] }>
  textContent: { plain?: string; html?: string }
  collectNode(part: Part, alternative: unknown, related: boolean): Promise<void>
  renderTextContent(): void
  parse(raw: Buffer): Promise<Email>
}
type Text = { value: string }
type Feeding = {
  state: string
  postalMime: object
  contentDecoder: unknown
  feed(line: Uint8Array): void
  setupContentDecoder(encoding: string): void
}

export const openParser = (readLine: (line: Uint8Array) => string): Parser => {
  const parser = new PostalMime({ forceRfc822Attachments: true, maxNestingDepth: 100 })
  readers.set(parser, readLine)
  return parser as unknown as Parser
}

/** How each parser's mail is to be read where its headers hold raw bytes. */
const readers = new WeakMap<object, (line: Uint8Array) => string>()

const nodes = Object.getPrototypeOf((new PostalMime() as unknown as { root: object }).root) as Feeding
const { feed } = nodes
nodes.feed = function (this: Feeding, line) {
  const read = this.state === 'header' ? readers.get(this.postalMime) : undefined
  feed.call(this, read ? Buffer.from(read(line)) : line)
}

/** What is not encoded is put together once; a blob of as many pieces as there are lines takes ten times as long. */
const { setupContentDecoder } = nodes
nodes.setupContentDecoder = function (this: Feeding, encoding) {
  if (/base64|quoted-printable/i.test(encoding)) return setupContentDecoder.call(this, encoding)
  const lines: Uint8Array[] = []
  this.contentDecoder = {
    update: (line: Uint8Array) => lines.push(line, lineEnd),
    finalize: async () => Uint8Array.from(Buffer.concat(lines)).buffer,
  }
}
const lineEnd = Buffer.from('\n')
