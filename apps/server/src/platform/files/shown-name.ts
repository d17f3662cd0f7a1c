import { oneSpelling } from '../text/one-spelling.ts'

/**
 * A file's name as people are shown it: no way out of a folder, no control characters. Browsers write a
 * quotation mark in a form's file name as %22; all else of it comes as it is.
 */
export const shownName = (given: string): string =>
  oneSpelling(given.slice(0, 2000))
    .replaceAll('%22', '"')
    .replaceAll(/[\p{Cc}/\\]/gu, '_')
    .slice(0, 200) || 'file'
