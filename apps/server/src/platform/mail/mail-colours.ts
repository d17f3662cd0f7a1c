/**
 * A sanitised mail in the reader's theme. Most mails that name colours name those of ink and paper: black on
 * white, blue links. Those go with the theme; a mail with any other keeps them all, on white paper.
 */
export const inTheme = (
  body: string,
  theme: 'light' | 'dark',
): { body: string; colours: 'paper' | 'light' | 'dark' } => {
  if (theme === 'light') return { body, colours: 'light' }
  let chosen = false
  const drop = (whole: string, value: string) => {
    if (!inkOrPaper.test(value.trim())) chosen = true
    return whole.startsWith(' ') ? '' : whole.slice(0, 1)
  }
  const plain = body.replaceAll(/<[a-z][^>]*>/g, (tag) =>
    tag
      .replaceAll(/ (?:bg)?color="([^"]*)"/g, drop)
      .replaceAll(/(?:(?<=style=)"|;)(?:color|background(?:-color)?):([^;"]*)/g, drop),
  )
  return chosen ? { body, colours: 'paper' } : { body: plain, colours: 'dark' }
}

/** Black and the greys near it, white, and the blues and purples that programs give links. */
const inkOrPaper =
  /^(?:black|windowtext|inherit|initial|transparent|none|white|blue|purple|#000|#fff|#00f|#[0-4]{3}|#(?:[0-4][\da-f]){3}|#f[c-f]f[c-f]f[c-f]|#0000ff|#0563c1|#0000ee|#1155cc|#467886|#96607d|#954f72|rgb\((?:\s*[0-6]?\d\s*,?){3}\)|rgb\((?:\s*25[2-5]\s*,?){3}\)|rgb\(17,\s*85,\s*204\))$/i
