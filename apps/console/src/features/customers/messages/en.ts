export const en = {
  customers: 'Customers',
  search: 'Search customers',
  backToList: 'Back to the list',
  searchHint: 'Name, address, phone or number',
  name: 'Name',
  address: 'Address',
  language: 'Language',
  lastContact: 'Last contact',
  verified: 'Verified',
  claimed: 'Provided, not verified',
  customer: 'Customer',
  mail: 'e-mail',
  chat: 'chat',
  us: 'One of us',
  yes: 'Yes',
  no: 'No',
  path: 'Timeline',
  wholePath: 'Open full timeline',
  justBefore: 'Just before',
  otherOpenCases: 'Other open cases',
  openCases: 'Open cases',
  reachedBy: 'Contact details',
  orders: 'Orders and deliveries',
  lastSeen: 'last seen',
  attributes: 'Additional details',
  attributeName: 'Detail',
  attributeValue: 'Value',
  attributeAdd: 'Add a detail',
  attributeRemove: (name: string) => (name ? `Remove ${name}` : 'Remove the detail'),
  attributeFaults: {
    taken: 'There is already a detail with this name. Change its value instead.',
    nameless: 'Give the detail a name',
  },
  save: 'Save',
  purchases: (sum: string, orders: number) =>
    orders === 1
      ? `${sum} in the last 12\u00a0months, one order`
      : `${sum} in the last 12\u00a0months, ${orders} orders`,
  writesIn: { fi: 'Writes in Finnish', sv: 'Writes in Swedish', en: 'Writes in English' },
  languageUnknown: 'Language not known yet',
  perhapsSame: 'Possibly the same person, whose address is verified:',
  identifiers: {
    email: 'E-mail',
    phone: 'Phone',
    visitor: 'Website visitor',
    external: 'Customer number',
    loyalty: 'Loyalty number',
  },
  happened: {
    'message.received': (s: Happened) =>
      s.other ? `${s.other} wrote by e-mail` : s.inChat ? 'Wrote in chat' : 'Wrote by e-mail',
    'message.sent': (s: Happened) => (s.inChat ? `${s.who} replied in chat` : `${s.who} replied by e-mail`),
    'message.automatic': () => 'Automatic message received',
    'note.written': (s: Happened) => `${s.who} wrote a note`,
    'visit.began': (s: Happened) => (s.pages === 1 ? 'Viewed one page' : `Viewed ${s.pages} pages`),
    'case.solved': () => 'The case was solved',
    'case.reopened': () => 'The case was reopened',
    'order.placed': (s: Happened) =>
      s.total ? `Placed order ${s.number}, ${s.total}` : `Placed order ${s.number}`,
    'order.cancelled': (s: Happened) => `Cancelled order ${s.number}`,
    'delivery.packed': (s: Happened) => `Order ${s.number} was packed`,
    'delivery.handed-over': (s: Happened) => `Order ${s.number} was handed to the carrier`,
    'delivery.arrived': (s: Happened) => `Order ${s.number} arrived`,
    'delivery.collected': (s: Happened) => `Order ${s.number} was picked up`,
    'delivery.late': (s: Happened) => `Order ${s.number} is late`,
    'delivery.failed': (s: Happened) => `Delivery of order ${s.number} failed`,
    'delivery.changed': (s: Happened) => `Delivery of order ${s.number} was changed`,
  },
  edit: 'Edit customer',
  since: (date: string) => `Customer since ${date}`,
  noOpenCases: 'No open cases.',
  timeline: 'Timeline',
  filters: 'What to show',
  everything: 'Everything',
  filterNames: { messages: 'Messages', notes: 'Notes', visits: 'Visits', orders: 'Orders', cases: 'Cases' },
  searchTimeline: 'Search the timeline',
  noPath: {
    title: 'The timeline starts here',
    advice: 'Messages, visits, orders and cases of this customer appear here as they happen.',
  },
  noneFound: { title: 'Nothing like that in the timeline', advice: 'Try another word, or show everything.' },
  orderStates: {
    placed: 'Order received',
    packed: 'Packed',
    'on-its-way': 'On its way',
    late: 'Late',
    failed: 'Delivery failed',
    arrived: 'Arrived',
    collected: 'Picked up',
    cancelled: 'Cancelled',
  },
  promised: (when: string) => `Promised by ${when}`,
  promiseBroken: (when: string) => `Promised by ${when}, not kept`,
  writeTo: (name: string) => `Write to ${name}`,
  none: {
    title: 'No customers yet',
    advice: 'Anyone who writes to you becomes a customer here, with everything that follows in one timeline.',
  },
  notFound: {
    title: 'No one by that name',
    advice: 'Try part of the name, an e-mail address, a phone number or a whole order number.',
  },
}

/** What the words for a happening may name. */
export interface Happened {
  /** Whoever of us did it. */
  who: string
  /** Somebody who is not the customer and spoke in their case. */
  other: string | null
  inChat: boolean
  /** Of an order. */
  number: string
  total: string | null
  /** How many were seen in a visit. */
  pages: number
}
