import { defineMessages } from '../../lib/i18n.ts'

/** Why a way of a channel does not work. */
export const useFaultWords = defineMessages({
  en: async () => (await import('./en.ts')).en,
  fi: async () => (await import('./fi.ts')).fi,
  sv: async () => (await import('./sv.ts')).sv,
})
