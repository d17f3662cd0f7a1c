import type { Order } from '@polku/contract'

/** What was bought, in one line. */
export const itemsOf = ({ lines }: Pick<Order, 'lines'>): string =>
  lines.map(({ quantity, title }) => (quantity > 1 ? `${quantity} × ${title}` : title)).join(', ')
