import { type MessagesLike, plural } from '../../../lib/i18n.ts'
import type { en } from './en.ts'

export const sv: MessagesLike<typeof en> = {
  inbox: 'Inkorg',
  views: 'Vyer',
  chooseView: 'Välj vy',
  byChannel: 'Kanaler',
  byTeam: 'Team',
  viewNames: {
    mine: 'Mina',
    unassigned: 'Utan handläggare',
    waiting: 'Väntar på kunden',
    open: 'Öppna',
    all: 'Alla ärenden',
    snoozed: 'Vilande',
    solved: 'Lösta',
    spam: 'Skräppost',
  },
  channels: { email: 'E-post', chat: 'Chatt' },
  states: {
    new: 'Nytt',
    open: 'Öppet',
    waiting: 'Väntar på kunden',
    snoozed: 'Vilar',
    solved: 'Löst',
    closed: 'Stängt',
  },
  count: (n) => (n > 99 ? 'fler än 99 ärenden' : plural('sv', n, { one: '# ärende', other: '# ärenden' })),
  caseList: 'Ärenden',
  unknownCustomer: 'Okänd kund',
  unread: 'Oläst',
  unverified: 'Avsändaren är inte bekräftad',
  waited: 'Har väntat',
  ourAnswer: 'Vårt svar:',
  assignedTo: (name) => `Handläggare: ${name}`,
  newAbove: (n) => plural('sv', n, { one: '# nytt', other: '# nya' }),
  nextCase: 'Nästa ärende',
  previousCase: 'Föregående ärende',
  openCase: 'Öppna ärendet',
  noCase: { title: 'Välj ett ärende i listan', move: 'flytta', open: 'öppna', anything: 'allt annat' },
  empty: {
    mine: {
      title: 'Ingenting väntar på dig',
      advice: 'Ärenden som du får kommer hit. Ta nästa från vyn Utan handläggare.',
    },
    unassigned: { title: 'Alla ärenden har någon', advice: 'Nya ärenden finns här tills någon tar dem.' },
    waiting: {
      title: 'Ingen kund är skyldig dig ett svar',
      advice: 'När du har svarat väntar ärendet här tills kunden skriver igen.',
    },
    open: {
      title: 'Inga öppna ärenden',
      advice: 'När en kund skriver per e-post eller chatt dyker ärendet upp här av sig självt.',
    },
    all: {
      title: 'Inga ärenden ännu',
      advice: 'När en kund skriver per e-post eller chatt dyker ärendet upp här av sig självt.',
    },
    snoozed: {
      title: 'Ingenting vilar',
      advice: 'Låt ett ärende vila så kommer det tillbaka när du vill, eller när kunden skriver.',
    },
    solved: { title: 'Ingenting löst ännu', advice: 'Lösta ärenden finns kvar här och kan öppnas igen.' },
    spam: {
      title: 'Ingen skräppost',
      advice: 'Det du markerar som skräppost kommer hit. Det besvaras aldrig.',
    },
    narrowed: {
      title: 'Inga öppna ärenden här',
      advice: 'Öppna ärenden i den här kanalen eller det här teamet kommer hit av sig själva.',
    },
  },
}
