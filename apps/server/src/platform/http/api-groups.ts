interface Group {
  name: string
  description: string
  /** Whose error codes its operations may answer with, its own first. */
  concerns: string[]
}

/** The API's parts in the order a reader meets them: what most integrations need first. */
export const apiGroups: Group[] = [
  {
    name: 'Customers',
    description: 'Who they are, how they reach you, and everything that happened with them.',
    concerns: ['customer'],
  },
  { name: 'Orders', description: 'What customers have ordered.', concerns: ['customer'] },
  {
    name: 'Cases',
    description: 'Matters customers want settled: the inbox, who has each, and where it stands.',
    concerns: [
      'case',
      'customer',
      'person',
      'team',
      'message.empty',
      'message.too-large',
      'message.copies-refused',
      'draft',
      'file',
    ],
  },
  {
    name: 'Messages',
    description: 'What is said in a case, either way or among colleagues, with its files.',
    concerns: ['case', 'message', 'file'],
  },
  { name: 'Insights', description: 'Figures of a day, and the cases behind each.', concerns: [] },
  {
    name: 'Channels',
    description: 'Mailboxes and chats by which customers reach you.',
    concerns: ['channel'],
  },
  {
    name: 'Inbound',
    description: 'The ledger of what came in and what became of it.',
    concerns: ['inbound'],
  },
  {
    name: 'Blocked senders',
    description: 'Addresses and domains whose mail is spam.',
    concerns: ['blocked-sender'],
  },
  {
    name: 'Me',
    description: 'Who is asking, and in which organisation.',
    concerns: ['session'],
  },
  {
    name: 'People',
    description: 'Those who work in the organisation.',
    concerns: ['person'],
  },
  {
    name: 'Invitations',
    description: 'Those asked to join.',
    concerns: [
      'invitation',
      'person.already-member',
      'person.role-above-own',
      'person.password-wrong',
      'link',
      'team',
    ],
  },
  { name: 'Teams', description: 'Whom cases can be given to together.', concerns: ['team', 'person'] },
  {
    name: 'API keys',
    description: 'Keys by which programs sign in.',
    concerns: ['api-key', 'person.role-above-own'],
  },
  {
    name: 'Webhooks',
    description: 'Calls to your programs when something happens, and what became of them.',
    concerns: ['webhook', 'webhook-delivery'],
  },
  { name: 'Audit', description: 'Who changed or exported what.', concerns: [] },
  {
    name: 'Set-up',
    description: 'Before anybody can sign in; of no use to an integration.',
    concerns: ['set-up', 'link'],
  },
]
