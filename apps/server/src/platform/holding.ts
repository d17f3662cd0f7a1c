/**
 * A table in which something of a customer's is kept, for whoever asks to be told of it or to have it erased: `by` names
 * the customer, or the row of another such table that is theirs.
 */
export interface Holding {
  table: string
  by: string
  of?: string
}
