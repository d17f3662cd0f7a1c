import type { CaseSummary } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Mail, MessageCircle } from 'lucide-react'
import { api } from '../../lib/api.ts'
import type { Page } from '../../lib/page.ts'
import { keys } from '../../lib/query-keys.ts'
import { Time } from '../../ui/time.tsx'
import { useCustomerWords } from './messages/index.ts'

const over = ['solved', 'closed']

export const useCasesOf = (customerId: string) =>
  useQuery({
    queryKey: keys.casesOf(customerId),
    queryFn: ({ signal }) =>
      api.get<Page<CaseSummary>>('/api/v1/cases', {
        query: { view: 'all', customer: customerId, limit: 20 },
        signal,
      }),
    select: (page) => page.items.filter((one) => !over.includes(one.state)),
  })

export function OpenCaseList({ cases }: { cases: readonly CaseSummary[] }) {
  const words = useCustomerWords()
  return (
    <ul className="-mx-2 flex flex-col">
      {cases.map((one) => {
        const Icon = one.channel === 'chat' ? MessageCircle : Mail
        return (
          <li key={one.id}>
            <Link
              to="/inbox/$view/$caseId"
              params={{ view: 'all', caseId: one.id }}
              className="flex min-h-8 items-center gap-2 rounded px-2 py-1 hover:bg-hover pointer-coarse:min-h-11"
            >
              <Icon
                size={16}
                strokeWidth={1.75}
                className="shrink-0 text-ink-faint"
                role="img"
                aria-label={one.channel === 'chat' ? words.chat : words.mail}
              />
              <span className="min-w-0 flex-1 truncate">{one.subject ?? one.preview}</span>
              <span className="shrink-0 text-ink-faint text-xs">
                <Time at={one.lastMessageAt} />
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
