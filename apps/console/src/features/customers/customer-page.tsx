import { useTitle } from '../../lib/title.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { useCustomerWords } from './messages/index.ts'
import { useCustomer } from './use-customer.ts'

export function CustomerPage({ customerId }: { customerId: string }) {
  const words = useCustomerWords()
  const customer = useCustomer(customerId)
  const name = customer.data?.name ?? customer.data?.address ?? words.unnamed
  useTitle(name)
  if (customer.isError) return <ErrorState error={customer.error} onRetry={() => void customer.refetch()} />
  return (
    <main className="h-full overflow-y-auto bg-surface">
      <header className="flex items-center gap-3 border-line border-b px-6 py-4">
        <Avatar name={name} size={40} />
        <div className="min-w-0">
          <h1 className="truncate font-semibold text-xl">{name}</h1>
          <p className="truncate text-ink-faint">{customer.data?.address}</p>
        </div>
      </header>
    </main>
  )
}
