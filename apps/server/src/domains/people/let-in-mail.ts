import type { Language } from '@polku/contract'
import type { PlainMail } from '../../platform/mail/installation-mail.ts'
import type { RecoveryWords } from './recovery-mail.ts'

const timeIn = (locale: string, { until, timeZone }: Pick<RecoveryWords, 'until' | 'timeZone'>): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(until)

export const letInMail: Record<Language, (words: RecoveryWords) => Omit<PlainMail, 'to'>> = {
  fi: ({ workspace, link, ...rest }) => ({
    subject: `Joku arvailee salasanaasi: ${workspace}`,
    text: `Hei

Tilillesi organisaatiossa ${workspace} on yritetty kirjautua monta kertaa väärällä salasanalla. Jonkin aikaa kirjautuminen onnistuu vain paikoista, joista olet kirjautunut ennenkin.

Jos kirjaudut muualta, avaa ensin tämä linkki siellä ja kirjaudu sitten tavalliseen tapaan:
${link}

Linkki on voimassa klo ${timeIn('fi', rest)} asti. Se ei yksin kirjaa ketään sisään: salasanasi kysytään yhä. Jos et ole kirjautumassa, sinun ei tarvitse tehdä mitään.
`,
  }),
  sv: ({ workspace, link, ...rest }) => ({
    subject: `Någon gissar ditt lösenord: ${workspace}`,
    text: `Hej

Någon har försökt logga in på ditt konto hos ${workspace} många gånger med fel lösenord. En stund framöver går det bara att logga in från ställen där du har loggat in förut.

Om du loggar in någon annanstans ifrån öppnar du först den här länken där och loggar sedan in som vanligt:
${link}

Länken gäller till kl. ${timeIn('sv-FI', rest)}. Den loggar inte in någon av sig själv: ditt lösenord behövs fortfarande. Om du inte håller på att logga in behöver du inte göra något.
`,
  }),
  en: ({ workspace, link, ...rest }) => ({
    subject: `Someone is guessing your password: ${workspace}`,
    text: `Hello

Someone has tried many wrong passwords for your account at ${workspace}. For a while you can only sign in from places you have signed in from before.

To sign in from anywhere else, open this link there first and then sign in as usual:
${link}

The link is valid until ${timeIn('en-GB', rest)}. It signs nobody in by itself: your password is still needed. If you are not signing in, there is nothing you need to do.
`,
  }),
}
