import { defineMessages } from '../../lib/i18n.ts'

export const useKeepsakeWords = defineMessages({
  en: async () => ({ title: 'Keepsakes', lead: 'What customers have sent that you keep.' }),
  fi: async () => ({ title: 'Muistot', lead: 'Mitä asiakkailta on jäänyt muistoksi.' }),
  sv: async () => ({ title: 'Minnen', lead: 'Det kunder har skickat och ni har sparat.' }),
})
