import { Search } from 'lucide-react'
import { useRef } from 'react'
import { useActions } from '../../lib/actions.ts'
import { useSettled } from '../../lib/settled.ts'
import { useTitle } from '../../lib/title.ts'
import { SearchField } from '../../ui/search-field.tsx'
import { CustomerList } from './customer-list.tsx'
import { customerColumns, customerMeasure } from './customer-row.tsx'
import { useCustomerWords } from './messages/index.ts'

type Props = { search: string; openId: string | undefined; onSearch: (search: string) => void }

/** The customers, and the field that narrows them. */
export function CustomersPane({ search, openId, onSearch }: Props) {
  const words = useCustomerWords()
  const input = useRef<HTMLInputElement>(null)
  const settled = useSettled(search, 150)
  useTitle(words.customers)
  const narrow = {
    id: 'search',
    group: 'list',
    label: words.search,
    keys: '/',
    icon: Search,
    run: () => input.current?.focus(),
  }
  // Within a customer one searches their path.
  useActions(openId ? [] : [narrow])
  return (
    <>
      <header className="shrink-0 border-line border-b">
        <div
          className={`${customerMeasure} flex gap-x-4 gap-y-1 px-4 py-2 @max-2xl:flex-col @2xl:items-center`}
        >
          <h1 className="font-semibold text-lg">{words.customers}</h1>
          <SearchField
            ref={input}
            label={words.search}
            placeholder={words.searchHint}
            value={search}
            onChange={onSearch}
            className="w-full max-w-120"
          />
        </div>
      </header>
      <div
        aria-hidden
        className={`${customerColumns} ${customerMeasure} h-8 shrink-0 text-ink-faint text-xs @max-2xl:hidden`}
      >
        <span />
        <span>{words.name}</span>
        <span>{words.address}</span>
        <span>{words.language}</span>
        <span className="text-right">{words.lastContact}</span>
      </div>
      <CustomerList search={settled.trim()} openId={openId} />
    </>
  )
}
