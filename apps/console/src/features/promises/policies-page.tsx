import type { PromisePolicy } from '@polku/contract'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { Button } from '../../ui/button.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
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
  const add = mayManage ? (
    <Button look="primary" onClick={() => setOpen('new')}>
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {words.newPolicy}
    </Button>
  ) : null
  return (
    <SettingsPage lead={words.lead} action={policies.data?.length === 0 ? null : add}>
      <SettingsList
        list={policies}
        as="ol"
        empty={{ title: words.empty, help: words.emptyHelp, action: add }}
      >
        {(policy, at, all) => (
          <PolicyRow
            key={policy.id}
            policy={policy}
            onOpen={mayManage ? () => setOpen(policy) : null}
            onUp={at > 0 ? () => place.mutate({ id: policy.id, after: all[at - 2]?.id ?? null }) : null}
            onDown={
              at < all.length - 1 ? () => place.mutate({ id: policy.id, after: all[at + 1]!.id }) : null
            }
          />
        )}
      </SettingsList>
      {open ? <PolicyDialog policy={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </SettingsPage>
  )
}
