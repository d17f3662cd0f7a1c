import type { Language } from '@polku/contract'
import type { PlainMail } from '../../platform/mail/installation-mail.ts'

export interface RecoveryWords {
  workspace: string
  link: string
  until: Date
  timeZone: string
}

const momentIn = (locale: string, { until, timeZone }: Pick<RecoveryWords, 'until' | 'timeZone'>): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(until)

export const recoveryMail: Record<Language, (words: RecoveryWords) => Omit<PlainMail, 'to'>> = {
  fi: ({ workspace, link, ...rest }) => ({
    subject: `Uusi salasana Polkuun: ${workspace}`,
    text: `Hei

Organisaation ${workspace} ylläpitäjä on luonut sinulle linkin, jolla pääset takaisin Polkuun.

Avaa linkki ja valitse uusi salasana:
${link}

Linkki toimii kerran ja on voimassa ${momentIn('fi', rest)} asti. Jos et ole pyytänyt linkkiä, älä avaa sitä vaan kerro ylläpitäjälle.
`,
  }),
  sv: ({ workspace, link, ...rest }) => ({
    subject: `Nytt lösenord till Polku: ${workspace}`,
    text: `Hej

En administratör för ${workspace} har skapat en länk som tar dig tillbaka in i Polku.

Öppna länken och välj ett nytt lösenord:
${link}

Länken fungerar en gång och gäller till ${momentIn('sv-FI', rest)}. Om du inte har bett om länken ska du inte öppna den utan säga till administratören.
`,
  }),
  en: ({ workspace, link, ...rest }) => ({
    subject: `New password for Polku: ${workspace}`,
    text: `Hello

An administrator of ${workspace} has created a link that lets you back into Polku.

Open the link and choose a new password:
${link}

The link works once and is valid until ${momentIn('en-GB', rest)}. If you did not ask for it, do not open it and tell the administrator.
`,
  }),
}
