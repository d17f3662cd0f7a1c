import { EmptyState } from '../../ui/empty-state.tsx'
import { Parts } from '../../ui/parts.tsx'
import { PlaceList } from '../../ui/place/place-list.tsx'
import { CustomerListSkeleton } from './customer-list-skeleton.tsx'
import { CustomerRow, customerMeasure, customerRowHeight } from './customer-row.tsx'
import { useCustomerWords } from './messages/index.ts'
import { useCustomerList } from './use-customer-list.ts'

type Props = { search: string; openId: string | undefined }

export function CustomerList({ search, openId }: Props) {
  const words = useCustomerWords()
  const list = useCustomerList(search)
  const told = search ? words.notFound : words.none
  return (
    <PlaceList
      // What one has searched for is shown as it comes, and held back for nobody.
      of={`${search} ${list.isPlaceholderData}`}
      label={words.customers}
      list={list}
      rowHeight={customerRowHeight}
      openId={openId}
      className={`${customerMeasure} border-line @2xl:border-t`}
      skeleton={<CustomerListSkeleton />}
      empty={
        <EmptyState title={told.title} action={search ? null : <Parts at="firstStep" props={{}} />}>
          {told.advice}
        </EmptyState>
      }
    >
      {(customer) => <CustomerRow customer={customer} search={search} open={customer.id === openId} />}
    </PlaceList>
  )
}
