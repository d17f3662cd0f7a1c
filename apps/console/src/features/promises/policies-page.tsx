import type { PromisePolicy } from '@polku/contract'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { usePromiseWords } from './messages/index.ts'
import { PolicyDialog } from './policy-dialog.tsx'
import { PolicyRow } from './policy-row.tsx'
import { usePlacing, usePolicies } from './use-policies.ts'

/** What is promised to whom, in the order in which it counts. */
export function PoliciesPage() {
  const words = usePromiseWords()
  const mayManage = useMay('promise.manage')
  const policies = usePolicies()
  const place = usePlacing()
  const [open, setOpen] = useState<PromisePolicy | 'new' | null>(null)
  const all = policies.data ?? []
  const add = mayManage ? (
    <Button look="primary" onClick={() => setOpen('new')}>
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {words.newPolicy}
    </Button>
  ) : null
  const isEmpty = policies.data?.length === 0
  /** Behind which it comes where it goes one up, or one down. */
  const behind = (at: number, step: -1 | 1) => all[step === 1 ? at + 1 : at - 2]?.id ?? null
  return (
    <SettingsPage lead={words.lead} action={isEmpty ? null : add}>
      {policies.isError ? (
        <ErrorState error={policies.error} onRetry={() => void policies.refetch()} compact />
      ) : null}
      {policies.isPending ? <RowSkeletons rows={4} /> : null}
      {isEmpty ? (
        <EmptyState title={words.empty} action={add}>
          {words.emptyHelp}
        </EmptyState>
      ) : null}
      <ol>
        {all.map((policy, at) => (
          <PolicyRow
            key={policy.id}
            policy={policy}
            onOpen={mayManage ? () => setOpen(policy) : null}
            onUp={at > 0 ? () => place.mutate({ id: policy.id, after: behind(at, -1) }) : null}
            onDown={at < all.length - 1 ? () => place.mutate({ id: policy.id, after: behind(at, 1) }) : null}
          />
        ))}
      </ol>
      {open ? <PolicyDialog policy={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </SettingsPage>
  )
}
