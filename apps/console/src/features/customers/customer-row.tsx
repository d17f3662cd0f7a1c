import type { CustomerSummary } from '@polku/contract'
import { Link } from '@tanstack/react-router'
import { PenLine } from 'lucide-react'
import { knownBy, useCustomerName } from '../../lib/customer-name.ts'
import { languageNames } from '../../lib/language.ts'
import { useMay } from '../../lib/session.ts'
import { writeTo } from '../../lib/writing-to.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { classes } from '../../ui/classes.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Time } from '../../ui/time.tsx'
import { useCustomerWords } from './messages/index.ts'
import { ProofMark } from './proof-mark.tsx'

export const customerRowHeight = 52
/** On the widest screens a row is still read at a glance. */
export const customerMeasure = 'mx-auto w-full max-w-320'
export const customerColumns =
  'grid grid-cols-[2rem_minmax(0,1fr)_auto] items-center gap-x-3 px-4 @2xl:pr-14 @2xl:grid-cols-[2rem_minmax(0,2fr)_minmax(0,3fr)_6rem_8rem]'

type Props = { customer: CustomerSummary; search: string; open: boolean }

export function CustomerRow({ customer, search, open }: Props) {
  const nameOf = useCustomerName()
  const words = useCustomerWords()
  const known = knownBy(customer)
  const name = nameOf(customer)
  const mayWrite = useMay('case.open') && customer.address?.includes('@')
  return (
    <div className="group relative h-full">
      <Link
        data-row={customer.id}
        to="/customers/$customerId"
        params={{ customerId: customer.id }}
        search={search ? { search } : {}}
        aria-current={open ? 'true' : undefined}
        className={classes(
          customerColumns,
          'h-full border-line border-b -outline-offset-2',
          open ? 'bg-selected' : 'hover:bg-hover',
        )}
      >
        <Avatar name={known ?? ''} size={32} />
        <span className="min-w-0">
          <span className="block truncate font-medium">
            {known ?? <span className="text-ink-faint">{name}</span>}
          </span>
          {customer.address === known ? null : (
            <span className="block truncate text-ink-faint text-sm @2xl:hidden">{customer.address}</span>
          )}
        </span>
        <span className="flex min-w-0 items-center gap-1 text-ink-soft @max-2xl:hidden">
          <span className="truncate">{customer.address}</span>
          {customer.addressStatus ? <ProofMark status={customer.addressStatus} /> : null}
        </span>
        <span className="text-ink-soft @max-2xl:hidden">
          {customer.language ? languageNames[customer.language] : ''}
        </span>
        <span className="text-right text-ink-faint text-sm">
          {customer.lastContactAt ? <Time at={customer.lastContactAt} /> : null}
        </span>
      </Link>
      {mayWrite ? (
        <IconButton
          icon={PenLine}
          label={words.writeTo(name)}
          onClick={() => writeTo(customer.id)}
          className="absolute top-1/2 right-3 -translate-y-1/2 opacity-0 focus-visible:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100 @max-2xl:hidden"
        />
      ) : null}
    </div>
  )
}
