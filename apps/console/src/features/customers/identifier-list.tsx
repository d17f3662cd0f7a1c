import type { Identifier } from '@polku/contract'
import { AtSign, Globe, type LucideIcon, Phone, Tag, Ticket } from 'lucide-react'
import { Time } from '../../ui/time.tsx'
import { useCustomerWords } from './messages/index.ts'
import { ProofMark } from './proof-mark.tsx'

const icons: Record<Identifier['kind'], LucideIcon> = {
  email: AtSign,
  phone: Phone,
  visitor: Globe,
  external: Tag,
  loyalty: Ticket,
}

/** By what a customer reaches us, and how sure we are of it. */
export function IdentifierList({
  identifiers,
  dated,
}: {
  identifiers: readonly Identifier[]
  dated?: boolean
}) {
  const words = useCustomerWords()
  return (
    <ul className="flex flex-col gap-1">
      {identifiers.map((identifier) => {
        const Icon = icons[identifier.kind]
        return (
          <li key={identifier.id} className="flex min-w-0 items-center gap-2">
            <Icon
              size={16}
              strokeWidth={1.75}
              className="shrink-0 text-ink-faint"
              role="img"
              aria-label={words.identifiers[identifier.kind]}
            />
            <span className="min-w-0 truncate select-text" title={identifier.value}>
              {identifier.kind === 'visitor' ? words.identifiers.visitor : identifier.value}
            </span>
            {/* A visitor's own mark proves nothing of who they are. */}
            {identifier.kind === 'visitor' ? null : <ProofMark status={identifier.status} />}
            {dated ? (
              <span className="ml-auto shrink-0 text-ink-faint text-xs">
                {words.lastSeen} <Time at={identifier.lastSeenAt} />
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
