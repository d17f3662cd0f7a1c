import { defineMessages } from '../../../lib/i18n.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

export const useOrderWords = defineMessages({ en, fi, sv })
