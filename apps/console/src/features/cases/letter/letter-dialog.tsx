import { useLocation } from '@tanstack/react-router'
import { useCustomerName } from '../../../lib/customer-name.ts'
import { useIsPhone } from '../../../lib/media.ts'
import { useBeside } from '../../../ui/beside.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Parts } from '../../../ui/parts.tsx'
import { LetterWriter } from './letter-writer.tsx'
import { useLetterWords } from './messages/index.ts'
import { useWaysToWrite } from './use-ways-to-write.ts'

type Props = { customerId: string; onClose: () => void }

/**
 * Where one writes to a customer first; what is written stays when it is closed. Who they are and what they
 * have ordered stays to be seen beside it.
 */
export function LetterDialog({ customerId, onClose }: Props) {
  const words = useLetterWords()
  const nameOf = useCustomerName()
  const ways = useWaysToWrite(customerId).data
  const beside = useBeside('[data-customer-pane]', useLocation().href)
  const isPhone = useIsPhone()
  return (
    <Dialog
      open
      wide
      fills
      beside={isPhone ? null : beside}
      onOpenChange={onClose}
      title={ways ? words.title(nameOf(ways.customer)) : words.write}
      description={words.becomes}
    >
      {/* What one writes about, where there is no room to see it beside the letter. */}
      {isPhone ? <Parts at="atHand" props={{ customerId }} /> : null}
      <LetterWriter customerId={customerId} ways={ways} onClose={onClose} />
    </Dialog>
  )
}
