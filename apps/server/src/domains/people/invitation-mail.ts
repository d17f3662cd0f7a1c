import type { Language } from '@polku/contract'

export interface InvitationWords {
  workspace: string
  inviter: string
  link: string
  until: Date
}

interface Words {
  subject: string
  text: string
}

const dates: Record<Language, Intl.DateTimeFormat> = {
  fi: new Intl.DateTimeFormat('fi', { dateStyle: 'long', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat('sv', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
}

export const invitationMail: Record<Language, (words: InvitationWords) => Words> = {
  fi: ({ workspace, inviter, link, until }) => ({
    subject: `Kutsu Polkuun: ${workspace}`,
    text: `Hei

${inviter} on kutsunut sinut organisaation ${workspace} asiakaspalveluun Polussa.

Avaa linkki ja valitse salasanasi:
${link}

Linkki on voimassa ${dates.fi.format(until)} asti. Jos et odottanut kutsua, voit jättää tämän viestin huomiotta.
`,
  }),
  sv: ({ workspace, inviter, link, until }) => ({
    subject: `Inbjudan till Polku: ${workspace}`,
    text: `Hej

${inviter} har bjudit in dig till kundtjänsten för ${workspace} i Polku.

Öppna länken och välj ditt lösenord:
${link}

Länken gäller till och med ${dates.sv.format(until)}. Om du inte väntade dig en inbjudan kan du bortse från det här meddelandet.
`,
  }),
  en: ({ workspace, inviter, link, until }) => ({
    subject: `Invitation to Polku: ${workspace}`,
    text: `Hello

${inviter} has invited you to join ${workspace} on Polku.

Open the link and choose your password:
${link}

The link is valid until ${dates.en.format(until)}. If you did not expect an invitation, you can ignore this message.
`,
  }),
}
