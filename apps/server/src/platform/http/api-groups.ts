/** The API's parts in the order a reader meets them: what most integrations need first. */
export const apiGroups = [
  {
    name: 'Customers',
    description: 'Who they are, how they reach you, and everything that happened with them.',
  },
  { name: 'Orders', description: 'What customers have ordered.' },
  {
    name: 'Cases',
    description: 'Matters customers want settled: the inbox, who has each, and where it stands.',
  },
  {
    name: 'Messages',
    description: 'What is said in a case, either way or among colleagues, with its files.',
  },
  { name: 'Insights', description: 'Figures of a day, and the cases behind each.' },
  { name: 'Channels', description: 'Mailboxes and chats by which customers reach you.' },
  { name: 'Inbound', description: 'The ledger of what came in and what became of it.' },
  { name: 'Blocked senders', description: 'Addresses and domains whose mail is spam.' },
  { name: 'Me', description: 'Who is asking, and in which organisation.' },
  { name: 'People', description: 'Those who work in the organisation.' },
  { name: 'Invitations', description: 'Those asked to join.' },
  { name: 'Teams', description: 'Whom cases can be given to together.' },
  { name: 'API keys', description: 'Keys by which programs sign in.' },
  {
    name: 'Webhooks',
    description: 'Calls to your programs when something happens, and what became of them.',
  },
  { name: 'Audit', description: 'Who changed or exported what.' },
  { name: 'Set-up', description: 'Before anybody can sign in; of no use to an integration.' },
]
