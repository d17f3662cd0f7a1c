import type { Language } from '@polku/contract'
import { en, type Words } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

export const shopWords: Record<Language, Words> = { fi, sv, en }
export type { Words }
