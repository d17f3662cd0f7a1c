import type { Language } from '@polku/contract'
import type { PlainMail } from '../../platform/mail/installation-mail.ts'

export interface InvitationWords {
  workspace: string
  inviter: string
  link: string
  until: Date
  timeZone: string
}

const dateIn = (locale: string, { until, timeZone }: Pick<InvitationWords, 'until' | 'timeZone'>): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(until)

export const invitationMail: Record<Language, (words: InvitationWords) => Omit<PlainMail, 'to'>> = {
  fi: ({ workspace, inviter, link, ...rest }) => ({
    subject: `Kutsu Polkuun: ${workspace}`,
    text: `Hei

${inviter} on kutsunut sinut organisaation ${workspace} asiakaspalveluun Polussa.

Avaa linkki ja valitse salasanasi:
${link}

Linkki on voimassa ${dateIn('fi', rest)} asti. Jos et odottanut kutsua, voit jättää tämän viestin huomiotta.
`,
  }),
  sv: ({ workspace, inviter, link, ...rest }) => ({
    subject: `Inbjudan till Polku: ${workspace}`,
    text: `Hej

${inviter} har bjudit in dig till kundtjänsten för ${workspace} i Polku.

Öppna länken och välj ditt lösenord:
${link}

Länken gäller till och med ${dateIn('sv', rest)}. Om du inte väntade dig en inbjudan kan du bortse från det här meddelandet.
`,
  }),
  en: ({ workspace, inviter, link, ...rest }) => ({
    subject: `Invitation to Polku: ${workspace}`,
    text: `Hello

${inviter} has invited you to join ${workspace} on Polku.

Open the link and choose your password:
${link}

The link is valid until ${dateIn('en-GB', rest)}. If you did not expect an invitation, you can ignore this message.
`,
  }),
}
