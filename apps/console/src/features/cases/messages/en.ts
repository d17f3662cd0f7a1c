import { plural } from '../../../lib/i18n.ts'

export const en = {
  inbox: 'Inbox',
  views: 'Views',
  chooseView: 'Choose a view',
  byChannel: 'Channels',
  byTeam: 'Teams',
  viewNames: {
    mine: 'Mine',
    unassigned: 'Unassigned',
    waiting: 'Waiting for customer',
    open: 'Open',
    all: 'All cases',
    snoozed: 'Snoozed',
    solved: 'Solved',
    spam: 'Spam',
  },
  channels: { email: 'E-mail', chat: 'Chat' },
  states: {
    new: 'New',
    open: 'Open',
    waiting: 'Waiting for customer',
    snoozed: 'Snoozed',
    solved: 'Solved',
    closed: 'Closed',
  },
  count: (n: number) =>
    n > 99 ? 'more than 99 cases' : plural('en', n, { one: '# case', other: '# cases' }),
  caseList: 'Cases',
  unknownCustomer: 'Unknown customer',
  unread: 'Unread',
  unverified: 'Sender not verified',
  waited: 'Waited',
  ourAnswer: 'Our answer:',
  assignedTo: (name: string) => `Assigned to ${name}`,
  newAbove: (n: number) => plural('en', n, { one: '# new', other: '# new' }),
  nextCase: 'Next case',
  previousCase: 'Previous case',
  openCase: 'Open the case',
  noCase: {
    title: 'Choose a case from the list',
    move: 'to move',
    open: 'to open',
    anything: 'for everything else',
  },
  empty: {
    mine: {
      title: 'Nothing waits for you',
      advice: 'Cases assigned to you come here. Take the next one from Unassigned.',
    },
    unassigned: { title: 'Every case has someone', advice: 'New cases come here until somebody takes them.' },
    waiting: {
      title: 'No customer owes you an answer',
      advice: 'Once you have replied, the case waits here until the customer writes again.',
    },
    open: {
      title: 'No open cases',
      advice: 'When a customer writes by e-mail or chat, the case appears here by itself.',
    },
    all: {
      title: 'No cases yet',
      advice: 'When a customer writes by e-mail or chat, the case appears here by itself.',
    },
    snoozed: {
      title: 'Nothing is asleep',
      advice: 'Snooze a case and it comes back at the time you choose, or when the customer writes.',
    },
    solved: { title: 'Nothing solved yet', advice: 'Solved cases stay here and can be reopened.' },
    spam: { title: 'No spam', advice: 'What you mark as spam comes here. Nothing in it is ever answered.' },
    narrowed: {
      title: 'No open cases here',
      advice: 'Open cases of this channel or team come here by themselves.',
    },
  },
}
