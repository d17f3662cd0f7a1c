/**
 * Whether a key belongs to a character still being composed, as in Japanese: Enter and Escape end that, and
 * nothing else. Safari says so by the key's code alone, after the composition has ended.
 */
export const composing = (event: { isComposing: boolean; keyCode: number }): boolean =>
  event.isComposing || event.keyCode === 229
