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
    subject: `Kutsu: ${workspace}`,
    text: `Hei

${inviter} kutsuu sinut mukaan. Organisaatio: ${workspace}.

Avaa linkki ja valitse salasanasi:
${link}

Linkki on voimassa: ${dates.fi.format(until)}. Jos et odottanut kutsua, voit jättää tämän viestin huomiotta.
`,
  }),
  sv: ({ workspace, inviter, link, until }) => ({
    subject: `Inbjudan: ${workspace}`,
    text: `Hej

${inviter} bjuder in dig. Organisation: ${workspace}.

Öppna länken och välj ditt lösenord:
${link}

Länken gäller till och med ${dates.sv.format(until)}. Om du inte väntade dig en inbjudan kan du bortse från det här meddelandet.
`,
  }),
  en: ({ workspace, inviter, link, until }) => ({
    subject: `Invitation: ${workspace}`,
    text: `Hello

${inviter} invites you to join ${workspace}.

Open the link and choose your password:
${link}

The link is valid until ${dates.en.format(until)}. If you did not expect an invitation, you can ignore this message.
`,
  }),
}
