const longest = 160

/** The beginning of a message as one line; the first file's name where there are no words. */
export function previewOf(text: string, files: { name: string }[] = []): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line === '') return files[0]?.name ?? ''
  const letters = [...line]
  return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join('')}…`
}
