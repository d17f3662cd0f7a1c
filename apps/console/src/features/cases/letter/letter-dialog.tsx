import { useCustomerName } from '../../../lib/customer-name.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { LetterWriter } from './letter-writer.tsx'
import { useLetterWords } from './messages/index.ts'
import { useWaysToWrite } from './use-ways-to-write.ts'

/** Where one writes to a customer first; what is written stays when it is closed. */
export function LetterDialog({ customerId, onClose }: { customerId: string; onClose: () => void }) {
  const words = useLetterWords()
  const nameOf = useCustomerName()
  const ways = useWaysToWrite(customerId).data
  return (
    <Dialog
      open
      wide
      fills
      onOpenChange={onClose}
      title={ways ? words.title(nameOf(ways.customer)) : words.write}
      description={words.becomes}
    >
      <LetterWriter customerId={customerId} ways={ways} onClose={onClose} />
    </Dialog>
  )
}
