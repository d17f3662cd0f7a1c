import type { Gathered } from './gathered.ts'
import { readXml } from './xml.ts'

/** Which elements of a document's XML hold text, and which stand for a space or end a line. */
export interface Markup {
  /** Text counts only within these. */
  within: ReadonlySet<string>
  tabs: ReadonlySet<string>
  lines: ReadonlySet<string>
}

/** The text of one part, a line a paragraph. */
export async function readWords(
  part: AsyncIterable<Buffer>,
  { within, tabs, lines }: Markup,
  into: Gathered,
): Promise<void> {
  let depth = 0
  await readXml(part, {
    opens(name) {
      if (within.has(name)) depth += 1
      if (tabs.has(name)) into.add('\t')
    },
    text(text) {
      if (depth > 0) into.add(text)
    },
    closes(name) {
      if (within.has(name)) depth -= 1
      if (lines.has(name)) into.add('\n')
    },
  })
}
