import { defineMessages } from '../../lib/i18n.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

/** Why a way of a channel does not work. */
export const useFaultWords = defineMessages({ en, fi, sv })
