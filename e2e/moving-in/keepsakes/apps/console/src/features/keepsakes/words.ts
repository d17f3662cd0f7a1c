import { defineMessages } from '../../lib/i18n.ts'

export const useKeepsakeWords = defineMessages({
  en: { title: 'Keepsakes', lead: 'What customers have sent that you keep.' },
  fi: { title: 'Muistot', lead: 'Mitä asiakkailta on jäänyt muistoksi.' },
  sv: { title: 'Minnen', lead: 'Det kunder har skickat och ni har sparat.' },
})
