import { type SearchTerm, wordFamily } from '@polku/text'
import type { Reader } from '../../platform/db/database.ts'
import { namesAlike, wordsLike } from './lexicon-queries.ts'

/** What a term stands for among the words there are. */
export interface Expanded {
  not: boolean
  /** As PostgreSQL asks for it. */
  tsquery: string
  /** Whether a word of a text is what was looked for, so that it is marked. */
  hits(word: string): boolean
}

/** More forms than a Finnish word has; beyond, what is rarest is left out. */
const mostForms = 80
const mostCompounds = 60
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
  if (term.kind === 'beginning')
    return { not: term.not, tsquery: `${quoted(word)}:*`, hits: (each) => each.startsWith(word) }
  const words = new Set(await formsOf(db, workspaceId, word))
  const asked = [...words].map(quoted)
  if (typing) asked.push(`${quoted(word)}:*`)
  return {
    not: term.not,
    tsquery: `(${asked.join(' | ')})`,
    hits: (each) => words.has(each) || (typing && each.startsWith(word)),
  }
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

/** Words hold letters and digits alone. */
export const quoted = (word: string): string => `'${word}'`
