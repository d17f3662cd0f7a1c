/**
 * Text with soft line ends (RFC 3676) in whole paragraphs. Lines that are quoted to another depth never
 * belong together, whatever a sender's program has left at the end of a quotation: an answer below it is
 * an answer.
 */
export const unflow = (text: string, deleteSpace: boolean): string => {
  const paragraphs: string[] = []
  let pieces: string[] = []
  let open: number | null = null
  const close = () => {
    if (pieces.length > 0) paragraphs.push(pieces.join(''))
    pieces = []
    open = null
  }
  for (const line of text.split(/\r?\n/)) {
    const depth = depthOf(line)
    const said = line.slice(depth).replace(/^ /, '')
    if (open !== depth || said === '-- ') {
      close()
      if (depth > 0) pieces.push(`${line.slice(0, depth)} `)
    }
    const soft = said.endsWith(' ') && said !== '-- '
    pieces.push(soft && deleteSpace ? said.slice(0, -1) : said)
    if (soft) open = depth
    else close()
  }
  close()
  return paragraphs.join('\n')
}

const depthOf = (line: string) => {
  let depth = 0
  while (line[depth] === '>') depth += 1
  return depth
}
