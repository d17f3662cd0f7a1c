export const en = {
  orders: 'Orders and deliveries',
  purchases: (sum: string, orders: number) =>
    orders === 1
      ? `${sum} in the last 12\u00a0months, one order`
      : `${sum} in the last 12\u00a0months, ${orders} orders`,
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
}
