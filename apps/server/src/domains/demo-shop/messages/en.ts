import type { Order } from '@polku/contract'

export interface Words {
  demonstration: string
  shop: string
  delivery: string
  orders: string
  signIn: string
  signOut: string
  languages: string
  lead: string
  leadText: string
  goods: string
  stock: string
  back: string
  deliveryTitle: string
  deliveryMethods: [name: string, text: string][]
  returns: string
  returnsText: string
  signInTitle: string
  signInText: string
  signInAs: (name: string) => string
  nobodyYet: string
  ordersTitle: (name: string) => string
  noOrders: string
  matters: string
  mattersText: string
  order: string
  placed: string
  state: Record<Order['state'], string>
  notFound: string
  foot: string
}

export const en: Words = {
  demonstration:
    'This is a demonstration. Nothing is sold here; the shop shows how customers write in chat and how they are known when they sign in.',
  shop: 'Shop',
  delivery: 'Delivery',
  orders: 'My orders',
  signIn: 'Sign in',
  signOut: 'Sign out',
  languages: 'Language',
  lead: 'Warmth and light for the long evenings',
  leadText: 'For the home, the sauna and the outdoors, made in the North. Delivered in two to four days.',
  goods: 'Chosen for November',
  stock: 'In stock, leaves tomorrow',
  back: 'Back to the shop',
  deliveryTitle: 'Delivery and returns',
  deliveryMethods: [
    ['Parcel locker', '4.90\u00a0€. Two to four days. The code comes by text message.'],
    ['Pick-up point', '3.90\u00a0€. Two to four days, kept for seven days.'],
    [
      'Refrigerated box',
      '7.90\u00a0€. The next working day, for food that must stay cold. Kept for 24 hours.',
    ],
    ['To your door', 'From 9.90\u00a0€. You choose a two-hour window. Stoves are carried indoors.'],
  ],
  returns: 'Returns',
  returnsText: 'You have 30 days. Bring the parcel to any pick-up point; the return label is in the parcel.',
  signInTitle: 'Sign in as a demonstration customer',
  signInText:
    'When you are signed in, the shop tells the chat who you are with a signed token. Customer service then sees your orders and earlier messages.',
  signInAs: (name) => `Sign in as ${name}`,
  nobodyYet: 'The demonstration customers are still being created. Try again in a moment.',
  ordersTitle: (name) => `${name}, your orders`,
  noOrders: 'No orders yet.',
  matters: 'My matters with customer service',
  mattersText: 'See where your messages stand and go on where you left off.',
  order: 'Order',
  placed: 'Placed',
  state: {
    placed: 'Order received',
    packed: 'Packed',
    'on-its-way': 'On its way',
    late: 'Late',
    failed: 'Delivery failed',
    arrived: 'Ready for pick-up',
    collected: 'Picked up',
    cancelled: 'Cancelled',
  },
  notFound: 'There is no such page in the shop.',
  foot: 'Revontuli Oy is a made-up company.',
}
