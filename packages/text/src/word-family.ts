import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as finnish } from '@orama/stemmers/finnish'
import { stemmer as swedish } from '@orama/stemmers/swedish'

/**
 * Which words of a lexicon are meant by one that somebody looks for. Words are folded as `wordsOf` does.
 *
 * Snowball's stems alone are no Finnish: *toimitus*, *toimituksen* and *toimitusta* have three. So stems are brought to
 * common keys: final vowels and the grade of the last consonants are dropped (*kenkä, kengän*; *hinta, hinnan*;
 * *leipä, leivän*), and the two great families of changing stems get keys of their own (*toimitus, toimituksen*;
 * *nainen, naisten*).
 */
export interface WordFamily {
  /** Every form begins so: where in the lexicon to look for them. */
  beginning: string
  /** Every compound has this within; null where the word is too short to be looked for inside others. */
  within: string | null
  /** Whether a word of the lexicon is a form of it. */
  isForm(word: string): boolean
  /** Whether it is a compound of which the word, in any form, is the first, a middle or the last part. */
  isCompound(word: string): boolean
}

/** Parts of compounds are this long at least. */
const shortestPart = 3
/** Shorter words are found in every second compound. */
const shortestWithin = 4
/** Shorter words begin too many others that are no compounds of theirs. */
const shortestFirst = 5

export function wordFamily(word: string): WordFamily {
  const keys = keysOf(word)
  const known = new Set(keys)
  const shortest = keys.reduce((least, key) => {
    const begins = commonBeginning(word, key)
    return begins.length < least.length ? begins : least
  }, word)
  const beginning = shortest.slice(0, Math.max(Math.min(2, word.length), shortest.length - 1))
  const core = commonBeginning(word, bare(finnish(word)))
  const within = [shortest, core, word].find(({ length }) => length >= shortestWithin) ?? null
  const isForm = (other: string): boolean =>
    other === word || (word.length >= shortestKey && keysOf(other).some((key) => known.has(key)))
  const begins = (other: string): boolean =>
    word.length >= shortestFirst && other.startsWith(word) && other.length >= word.length + shortestPart
  const isCompound = (other: string): boolean => {
    if (within === null) return false
    if (begins(other)) return true
    for (let at = other.indexOf(within, shortestPart); at >= 0; at = other.indexOf(within, at + 1)) {
      const part = other.slice(at)
      if (isForm(part) || begins(part)) return true
    }
    return false
  }
  return { beginning, within, isForm, isCompound }
}

const commonBeginning = (one: string, other: string): string => {
  let n = 0
  while (n < one.length && one[n] === other[n]) n++
  return one.slice(0, n)
}

/** Long enough that what is left of a word still tells it from others. */
const shortestKey = 3

/** What the forms of a word have in common, in whichever language it is one. */
const keysOf = (word: string): string[] => [
  ...finnishKeys(word),
  swedish(word)
    .replace(/(?:ans?|s)$/, '')
    .padEnd(shortestKey, '·'),
  english(word).replace(/i$/, '').padEnd(shortestKey, '·'),
]

function finnishKeys(word: string): string[] {
  const keys = [bare(finnish(word)), bare(word)]
  for (const [pattern, mark] of families) {
    const stem = pattern.exec(word)?.[1]
    if (stem) keys.push(mark === null ? bare(stem) : stem + mark)
  }
  return keys.filter((key) => key.length >= shortestKey || key === word)
}

/** Stems that change beyond what `bare` levels: each with a mark of its own, or as the verb that they are of. */
const families: [RegExp, mark: string | null][] = [
  // toimitus, toimituksen, toimitusta
  [/^(.{2,}[uy])(?:s|ks[ei].*|st[aä].*|sten.*)$/, 'S'],
  // katos, katoksen, katosta
  [/^(.{2,}?[aeioäö])(?:s|ks[ei].*|st[aä])$/, 'S'],
  // nainen, naisen, naisten
  [/^(.{2,}[aeiouyäö])(?:nen|s[ei].*|st[aä]|sten.*)$/, 'N'],
  // uusi, uuden, uutta
  [
    /^(.{0,2}[aeiouyäö])(?:si.{0,4}|[dt]e(?:n|t|na|nä|ks?i|en|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle)?|tt[aä])$/,
    'T',
  ],
  // maksanut, tullut, maksettu
  [/^(.{2,})(?:n[uy]t|nee.*|l[uy]t|lee.*|ett[uy].*|etaan|etään|ettiin)$/, null],
]

/** Without its last vowels, and with its last consonants in one grade. */
const bare = (stem: string): string => {
  const short = stem.replace(/[eoö]j$/, '').replace(/[aeiouyäö]+$/, '')
  return short
    .replace(/([kpt])\1$/, '$1')
    .replace(/(?:nt|nn)$/, 'n')
    .replace(/(?:lt|ll)$/, 'l')
    .replace(/(?:rt|rr)$/, 'r')
    .replace(/(?:mp|mm)$/, 'm')
    .replace(/n[kg]$/, 'nk')
    .replace(/v$/, 'p')
    .replace(/d$/, 't')
    .replace(/m$/, 'n')
}
