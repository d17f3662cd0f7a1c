import { type SearchTerm, wordFamily } from '@polku/text'
import type { Reader } from '../../platform/db/database.ts'
import { namesAlike, wordsBeginning, wordsLike } from './lexicon-queries.ts'

/** What a term stands for among the words there are. */
export interface Expanded {
  not: boolean
  /** As PostgreSQL asks for it. */
  tsquery: string
  /** Whether a word of a text is what was looked for, so that it is marked. */
  hits(word: string): boolean
}

/** More forms than a Finnish word has; beyond, what is rarest is left out. */
const mostForms = 60
const mostCompounds = 40
const mostBeginnings = 60
const shortestSlip = 4

/**
 * A word becomes all its forms and compounds that have ever come; a name that nobody has becomes those alike. One that
 * is still being typed stands for whatever begins so, too.
 */
export async function expand(
  db: Reader,
  workspaceId: string,
  term: SearchTerm,
  typing: boolean,
): Promise<Expanded> {
  const [word = ''] = term.words
  if (term.kind === 'phrase') {
    const words = new Set(term.words)
    return { not: term.not, tsquery: term.words.map(quoted).join(' <-> '), hits: (each) => words.has(each) }
  }
  const words = new Set(term.kind === 'beginning' ? [word] : await formsOf(db, workspaceId, word))
  if (typing || term.kind === 'beginning')
    for (const each of await wordsBeginning(db, workspaceId, word, mostBeginnings)) words.add(each)
  return { not: term.not, tsquery: anyOf([...words]), hits: (each) => words.has(each) }
}

async function formsOf(db: Reader, workspaceId: string, word: string): Promise<string[]> {
  if (/^\d+$/.test(word)) return [word]
  const family = wordFamily(word)
  const known = await wordsLike(db, workspaceId, family.beginning, family.within)
  const forms = known.filter(family.isForm).slice(0, mostForms)
  const compounds = known
    .filter((each) => !family.isForm(each) && family.isCompound(each))
    .slice(0, mostCompounds)
  if (forms.length + compounds.length > 0) return [word, ...forms, ...compounds]
  return word.length >= shortestSlip ? [word, ...(await namesAlike(db, workspaceId, word))] : [word]
}

/**
 * Each by its own part of the index. Not `'word':*`, for which PostgreSQL goes through every place of every word that
 * begins so: at four million messages half a second and more.
 */
export const anyOf = (words: string[]): string => `(${words.map(quoted).join(' | ')})`

/** Words hold letters and digits alone. */
const quoted = (word: string): string => `'${word}'`
