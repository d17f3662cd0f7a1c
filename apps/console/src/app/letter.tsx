import { LetterDialog } from '../features/cases/letter/letter-dialog.tsx'
import { OrdersAtHand } from '../features/customers/orders-at-hand.tsx'

/** A letter to a customer, with their orders at hand. */
export const Letter = ({ customerId, onClose }: { customerId: string; onClose: () => void }) => (
  <LetterDialog customerId={customerId} onClose={onClose} atHand={<OrdersAtHand customerId={customerId} />} />
)
