import type { Language, SentenceName, TimelineItem } from '@polku/contract'
import { use } from 'react'
import { byLanguage } from './by-language.ts'
import type { Feature } from './feature.ts'
import { useLanguage } from './i18n.ts'
import { fetchForReader } from './language.ts'
import { useFeatures } from './use-features.ts'

/** What the words for a happening on a customer's path may name. */
export interface Happened {
  item: TimelineItem
  language: Language
  /** Whoever of us did it. */
  who: string
  /** Somebody who is not the customer and spoke in their case. */
  other: string | null
  /** The way they wrote, as a sentence ends. */
  by: string
}

/** What a sentence of the audit list may name. */
export interface Audited {
  person: string
  name: string
  role: string
  from: string
  to: string
  count: number
}

/** Words for what happens with a noun: a few words on the path, in the audit list the rest of a sentence after a name. */
export interface Happenings {
  path?: Readonly<Record<string, (said: Happened) => string>>
  audit?: Readonly<Record<string, (said: Audited) => string>>
  /** The groups that the path can be narrowed to. */
  groups?: Readonly<Record<string, string>>
  /** What webhooks tell, by their own types, under the titles people look for them under. */
  webhooks?: readonly { title: string; types: Readonly<Record<string, string>> }[]
  /** What it tells on Today. */
  sentences?: Readonly<Partial<Record<SentenceName, SentenceWords>>>
}

/** A sentence for how many there are, and what one does about each of its rows. */
export interface SentenceWords {
  said: (n: number) => string
  verb: string
  /** What is amiss with a row, by its code. */
  amiss?: Readonly<Record<string, string>>
}

type All = Required<Happenings>

async function fetchAll(features: readonly Feature[], language: Language): Promise<All> {
  const words = await Promise.all(features.flatMap(({ happenings }) => happenings?.[language]() ?? []))
  return {
    path: Object.assign({}, ...words.map(({ path }) => path)),
    audit: Object.assign({}, ...words.map(({ audit }) => audit)),
    groups: Object.assign({}, ...words.map(({ groups }) => groups)),
    webhooks: words.flatMap(({ webhooks }) => webhooks ?? []),
    sentences: Object.assign({}, ...words.map(({ sentences }) => sentences)),
  }
}

type Kept = ReturnType<typeof byLanguage<All>>

let kept: Kept | null = null

/** From the first screen on that tells what happened; before that nobody fetches them. */
function keptFor(features: readonly Feature[]): Kept {
  if (kept) return kept
  kept = byLanguage((language) => fetchAll(features, language))
  fetchForReader(kept)
  return kept
}

/** Fetches the words of every noun in a language, for a screen that will tell what happened. */
export const readyHappenings = async (features: readonly Feature[], language: Language): Promise<void> => {
  await keptFor(features)(language)
}

/** The words of every noun in the reader's language; suspends until they are there. */
export function useHappenings(): All {
  const words = keptFor(useFeatures())
  return use(words(useLanguage()))
}
