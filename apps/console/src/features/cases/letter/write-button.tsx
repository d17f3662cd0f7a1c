import type { Customer } from '@polku/contract'
import { PenLine } from 'lucide-react'
import { useActions } from '../../../lib/actions.ts'
import { useCustomerName } from '../../../lib/customer-name.ts'
import { useMay } from '../../../lib/session.ts'
import { writeTo } from '../../../lib/writing-to.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { isWritten } from './letter.ts'
import { useLetterWords } from './messages/index.ts'
import { useLetter } from './use-letter.ts'

/** The way to writing to a customer before they write; `small` where it stands beside their name. */
export function WriteButton({ customer, small }: { customer: Customer; small?: boolean }) {
  const words = useLetterWords()
  const name = useCustomerName()(customer)
  const { letter } = useLetter(customer.id)
  const may = useMay('case.open') && customer.identifiers.some(({ kind }) => kind === 'email')
  const run = () => writeTo(customer.id)
  useActions(
    may ? [{ id: 'write-first', group: 'customer', label: words.writeTo(name), icon: PenLine, run }] : [],
  )
  if (!may) return null
  const verb = isWritten(letter) ? words.goOn : words.write
  if (small) return <IconButton icon={PenLine} label={verb} onClick={run} />
  return (
    <Button onClick={run}>
      <PenLine size={16} strokeWidth={1.75} aria-hidden />
      {verb}
    </Button>
  )
}
