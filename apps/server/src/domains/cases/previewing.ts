const longest = 160
/** Beyond this only links can have stood before; the pattern below is not for a text of any length. */
const looked = 10_000

/** The beginning of a message as one line; the first file's name where there are no words. */
export function previewOf(text: string, files: { name: string }[] = []): string {
  const beginning = text.trimStart().slice(0, looked)
  const line = oneLine(beginning.replaceAll(target, '')) || oneLine(beginning)
  if (line === '') return files[0]?.name ?? ''
  const letters = [...line]
  return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join('')}…`
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** What mail programs write into plain text where a link led somewhere or a picture stood. */
const target =
  /\s?(?:\[(?:https?:\/\/|mailto:|tel:|cid:)[^\s\]]{0,2000}\]|<(?:https?:\/\/|mailto:|tel:)[^\s>]{0,2000}>)/gi
