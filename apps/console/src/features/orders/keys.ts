/** Under what a customer's orders are kept in the query cache. */
export const ordersOf = (customerId: string) => ['orders', customerId] as const
