import { Parser } from 'htmlparser2'

export interface XmlReader {
  /** Names come without what stands before their colon. */
  opens?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  closes?(name: string): void
}

/** Goes through a part as it is unpacked. Knows no entities but XML's own five, so that none can grow. */
export async function readXml(part: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.opens?.(local(name), attributes),
      ontext: (text) => reader.text?.(text),
      onclosetag: (name) => reader.closes?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  )
  const decoder = new TextDecoder()
  for await (const chunk of part) parser.write(decoder.decode(chunk, { stream: true }))
  parser.end()
}
