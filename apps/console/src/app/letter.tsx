import { LetterDialog } from '../features/cases/letter/letter-dialog.tsx'
import { Parts } from '../ui/parts.tsx'

/** A letter to a customer, with what there is of them at hand. */
export const Letter = ({ customerId, onClose }: { customerId: string; onClose: () => void }) => (
  <LetterDialog
    customerId={customerId}
    onClose={onClose}
    atHand={<Parts at="atHand" props={{ customerId }} />}
  />
)
