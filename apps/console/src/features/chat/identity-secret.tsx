import type { ChatChannel } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useRefreshed } from '../../lib/use-list.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { CopyDialog } from '../../ui/copy-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { useChatWords } from './messages/index.ts'

/** The secret by which a shop signs who its visitors are. */
export function IdentitySecret({ channel }: { channel: ChatChannel }) {
  const words = useChatWords()
  const [asking, setAsking] = useState(false)
  const refresh = useRefreshed()
  const make = useMutation({
    mutationFn: () => api.post('/api/v1/channels/{id}/identity-secret', { path: { id: channel.id } }),
    onSuccess: () => refresh('/api/v1/channels'),
  })
  const has = channel.has.identitySecret
  return (
    <FormSection title={words.identity} help={words.identityHelp}>
      <p className="text-ink-faint text-sm">{has ? words.identityHas : words.identityNone}</p>
      <FormError error={asking ? null : make.error} />
      <Button
        className="self-start"
        busy={make.isPending}
        onClick={() => (has ? setAsking(true) : make.mutate())}
      >
        {has ? words.identityAgain : words.identityMake}
      </Button>
      {asking ? (
        <ConfirmDialog
          title={words.identityAgain}
          help={words.identityAgainHelp}
          verb={words.identityAgain}
          busy={make.isPending}
          error={make.error}
          onConfirm={() => make.mutate(undefined, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {make.data ? (
        <CopyDialog
          title={words.identityMade}
          help={words.identityOnce}
          label={words.identityKey}
          text={make.data.identitySecret}
          lines={2}
          onClose={make.reset}
        />
      ) : null}
    </FormSection>
  )
}
