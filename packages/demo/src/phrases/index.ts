import type { Tongue } from '../records.ts'
import { english } from './english.ts'
import { finnish } from './finnish.ts'
import type { Phrases } from './phrases.ts'
import { swedish } from './swedish.ts'

export const PHRASES: Record<Tongue, Phrases> = { fi: finnish, sv: swedish, en: english }
