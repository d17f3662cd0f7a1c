/**
 * A sentence in which a value may end in a full stop of its own, as Finnish dates and many companies' names do:
 * where the sentence's own would follow, one is enough.
 */
export const sentence = (words: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  words.reduce((said, next, nth) => {
    const sofar = said + String(values[nth - 1])
    return sofar + (sofar.endsWith('.') && next.startsWith('.') ? next.slice(1) : next)
  })
