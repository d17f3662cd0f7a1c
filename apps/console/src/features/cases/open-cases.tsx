import type { CaseSummary, Customer } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { PanelSection } from '../../ui/panel-section.tsx'
import { Time } from '../../ui/time.tsx'
import { keys } from './keys.ts'
import { useCaseWords } from './messages/index.ts'

const over = ['solved', 'closed']

const useOpenCasesOf = (customerId: string) =>
  useQuery({
    queryKey: keys.of(customerId),
    queryFn: ({ signal }) =>
      api.get('/api/v1/cases', {
        query: { view: 'all', customer: customerId, limit: 20 },
        signal,
      }),
    select: (page) => page.items.filter((one) => !over.includes(one.state)),
  }).data ?? []

/** What else of a customer is open; on their own page also that nothing is. */
export function OpenCases({ customer, exceptCaseId }: { customer: Customer; exceptCaseId?: string }) {
  const words = useCaseWords()
  const cases = useOpenCasesOf(customer.id).filter((one) => one.id !== exceptCaseId)
  if (cases.length > 0) {
    return (
      <PanelSection title={exceptCaseId ? words.otherOpenCases : words.openCases}>
        <OpenCaseList cases={cases} />
      </PanelSection>
    )
  }
  return exceptCaseId ? null : (
    <PanelSection title={words.openCases}>
      <p className="text-ink-faint">{words.noOpenCases}</p>
    </PanelSection>
  )
}

const OpenCaseList = ({ cases }: { cases: readonly CaseSummary[] }) => (
  <ul className="-mx-2 flex flex-col">
    {cases.map((one) => (
      <li key={one.id}>
        <Link
          to="/inbox/$view/$caseId"
          params={{ view: 'all', caseId: one.id }}
          className="flex min-h-8 items-center gap-2 rounded px-2 py-1 hover:bg-hover pointer-coarse:min-h-11"
        >
          <span className="shrink-0 text-ink-faint">
            <ChannelIcon channel={one.channel} />
          </span>
          <span className="min-w-0 flex-1 truncate">{one.subject ?? one.preview}</span>
          <span className="shrink-0 text-ink-faint text-xs">
            <Time at={one.lastMessageAt} />
          </span>
        </Link>
      </li>
    ))}
  </ul>
)
