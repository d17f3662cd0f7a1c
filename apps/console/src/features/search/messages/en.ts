export const en = {
  search: 'Search',
  placeholder: 'Words, a name, an order number…',
  narrow: 'Narrow the search',
  kinds: 'What is shown',
  everything: 'Everything',
  kindNames: {
    message: 'Messages',
    note: 'Notes',
    case: 'Cases',
    customer: 'Customers',
    order: 'Orders',
    file: 'Files',
  },
  groups: { said: 'Messages and notes', orders: 'Orders', files: 'Files' },
  operators: {
    'from:': 'who wrote',
    'to:': 'to whom',
    'team:': 'the team',
    'reason:': 'the reason',
    'tag:': 'a tag',
    'state:': 'the state',
    'channel:': 'the channel',
    'after:': 'from a day on',
    'before:': 'before a day',
    'has:file': 'with a file',
    '""': 'exactly so',
    '-': 'without',
  },
  found: 'What was found',
  showAll: (text: string) => `Show everything for “${text}”`,
  begin: {
    title: 'Search everything',
    advice:
      'Messages, notes, cases, customers, orders and files. Any form of a word finds the others, and a part of a compound finds the whole.',
  },
  nothing: {
    title: 'Nothing was found',
    advice:
      'Try fewer words, another word for the same thing, or leave an operator out. Spam is found with state:spam.',
  },
}
