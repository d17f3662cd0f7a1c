import type { Reason } from '@polku/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useMay } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { RowSkeletons } from '../../ui/row-skeletons.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { useReasonWords } from './messages/index.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { ReasonRow } from './reason-row.tsx'
import { ReasonRules } from './reason-rules.tsx'
import { lineage } from './tree.ts'
import { reasonsKey, useReasons } from './use-reasons.ts'
import { useSettled } from './use-settled.ts'

export function ReasonsPage() {
  const words = useReasonWords()
  const mayManage = useMay('reason.manage')
  const reasons = useReasons()
  const settled = useSettled()
  const [open, setOpen] = useState<Reason | 'new' | null>(null)
  const tree = reasons.data ?? []
  const add = mayManage ? (
    <Button look="primary" onClick={() => setOpen('new')}>
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {words.newReason}
    </Button>
  ) : null
  const isEmpty = reasons.data?.length === 0
  return (
    <SettingsPage lead={words.lead} action={isEmpty ? null : add}>
      {reasons.isError ? (
        <ErrorState error={reasons.error} onRetry={() => void reasons.refetch()} compact />
      ) : null}
      {reasons.isPending ? <RowSkeletons rows={8} /> : null}
      {isEmpty ? (
        <EmptyState title={words.empty} action={mayManage ? <Begin add={add} /> : null}>
          {words.emptyHelp}
        </EmptyState>
      ) : null}
      <ul>
        {tree.map((one) => (
          <ReasonRow
            key={one.id}
            one={one}
            tree={tree}
            settled={settled.get(one.id)}
            depth={lineage(tree, one).length - 1}
            onOpen={mayManage ? () => setOpen(one) : null}
          />
        ))}
      </ul>
      {isEmpty || !mayManage ? null : (
        <>
          <p className="mt-3 text-ink-faint text-sm pointer-coarse:hidden">{words.keysHelp}</p>
          <ReasonRules />
        </>
      )}
      {open ? (
        <ReasonDialog one={open === 'new' ? null : open} tree={tree} onClose={() => setOpen(null)} />
      ) : null}
    </SettingsPage>
  )
}

function Begin({ add }: { add: React.ReactNode }) {
  const words = useReasonWords()
  const client = useQueryClient()
  const tellError = useErrorToast()
  const begin = useMutation({
    mutationFn: () => api.post('/api/v1/reasons/starter-set'),
    onError: (error) => tellError(error),
    onSettled: () => client.invalidateQueries({ queryKey: reasonsKey }),
  })
  return (
    <div className="flex flex-wrap justify-center gap-2">
      <Button busy={begin.isPending} onClick={() => begin.mutate()}>
        {words.begin}
      </Button>
      {add}
    </div>
  )
}
