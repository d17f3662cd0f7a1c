const longest = 160

/** The beginning of a message as one line; the first file's name where there are no words. */
export function previewOf(text: string, files: { name: string }[] = []): string {
  const line = oneLine(text.replaceAll(target, '')) || oneLine(text)
  if (line === '') return files[0]?.name ?? ''
  const letters = [...line]
  return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join('')}…`
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** What mail programs write into plain text where a link led somewhere or a picture stood. */
const target = /\s?(?:\[(?:https?:\/\/|mailto:|tel:|cid:)[^\s\]]*\]|<(?:https?:\/\/|mailto:|tel:)[^\s>]*>)/gi
