import type { ApiKey } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { KeyRound, Plus } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useMay } from '../../lib/session.ts'
import { useList, useRefreshed } from '../../lib/use-list.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { useRoleWords } from '../../ui/roles/messages/index.ts'
import { RowIcon } from '../../ui/row-icon.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { Time } from '../../ui/time.tsx'
import { toast } from '../../ui/toasts.ts'
import { useKeyWords } from './messages/index.ts'
import { NewKeyDialog } from './new-key-dialog.tsx'

export function ApiKeysPage() {
  const words = useKeyWords()
  const keys = useList('/api/v1/api-keys', { query: { limit: 100 } })
  const [making, setMaking] = useState(false)
  const empty = keys.data?.length === 0
  const add = useMay('api-key.manage') ? (
    <Button look="primary" onClick={() => setMaking(true)}>
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {words.add}
    </Button>
  ) : null
  return (
    <SettingsPage lead={words.lead} action={empty ? null : add}>
      <SettingsList list={keys} empty={{ title: words.empty, help: words.emptyHelp, action: add }}>
        {(key) => <KeyRow key={key.id} apiKey={key} />}
      </SettingsList>
      {making ? <NewKeyDialog onClose={() => setMaking(false)} /> : null}
    </SettingsPage>
  )
}

function KeyRow({ apiKey }: { apiKey: ApiKey }) {
  const roles = useRoleWords().names
  const words = useKeyWords()
  const refresh = useRefreshed()
  const [ending, setEnding] = useState(false)
  const end = useMutation({
    mutationFn: () => api.delete('/api/v1/api-keys/{id}', { path: { id: apiKey.id } }),
    onSuccess() {
      setEnding(false)
      toast(words.ended(apiKey.name))
      refresh('/api/v1/api-keys')
    },
  })
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2.5">
      <RowIcon icon={KeyRound} />
      <div className="min-w-0 flex-1">
        <p className="flex min-w-0 flex-wrap items-center gap-x-2">
          <span className="font-medium">{apiKey.name}</span>
          <Badge>{roles[apiKey.role]}</Badge>
        </p>
        <p className="text-ink-faint text-sm tablet:truncate">
          <code>{apiKey.start}…</code> · {words.actsAs(apiKey.actsAs.name)}
        </p>
      </div>
      <p className="text-right text-ink-faint text-sm max-tablet:order-last max-tablet:ml-11 max-tablet:basis-full max-tablet:text-left">
        {apiKey.lastUsedAt ? (
          <>
            {words.used} <Time at={apiKey.lastUsedAt} />
          </>
        ) : (
          words.neverUsed
        )}
      </p>
      <Button look="quiet" onClick={() => setEnding(true)}>
        {words.end}
      </Button>
      {ending ? (
        <ConfirmDialog
          title={words.endTitle(apiKey.name)}
          help={words.endHelp}
          verb={words.end}
          busy={end.isPending}
          error={end.error}
          onConfirm={() => end.mutate()}
          onClose={() => setEnding(false)}
        />
      ) : null}
    </li>
  )
}
