import { defineMessages } from '../../../lib/i18n.ts'

export const useFieldWords = defineMessages({
  en: async () => (await import('./en.ts')).en,
  fi: async () => (await import('./fi.ts')).fi,
  sv: async () => (await import('./sv.ts')).sv,
})
