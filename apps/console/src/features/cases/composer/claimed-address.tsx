import { ShieldAlert } from 'lucide-react'
import { Badge } from '../../../ui/badge.tsx'
import { useComposerWords } from './messages/index.ts'

/** Nobody has shown that the address is the customer's. */
export const ClaimedAddress = () => (
  <Badge tone="caution" icon={ShieldAlert}>
    {useComposerWords().claimedAddress}
  </Badge>
)
