/**
 * Takes out of a line what a log must not hold: addresses, telephone numbers, passwords, keys and tokens.
 * The whole line, so that it does not matter whether they came in a message, an error or a field.
 */
export const mask = (line: string): string =>
  secrets.reduce((text, [pattern, instead]) => text.replace(pattern, instead), line)

const secrets: [RegExp, string][] = [
  [/(\w:\/\/)[^\s/@"]+@/g, '$1‹secret›@'],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]+/gi, '$1 ‹secret›'],
  [/([?&](?:token|key|code|secret|password)=)[^&\s"\\]+/gi, '$1‹secret›'],
  [
    /(\\?"(?:password|token|authorization|cookie|set-cookie|secret|api_?key|accessToken)\\?":\s*\\?")[^"\\]*/gi,
    '$1‹secret›',
  ],
  // From the beginning of a word only: from each of its letters, a long word would take time squared.
  [/(?<![^\s"'<>()[\]{},;:\\=/])[^\s"'<>()[\]{},;:\\=/]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '‹address›'],
  [/(?<![\w.+-])\+\d[\d\s-]{6,16}\d\b/g, '‹number›'],
]
