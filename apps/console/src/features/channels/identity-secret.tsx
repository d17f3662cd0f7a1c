import type { ChatChannel } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { CopyField } from '../../ui/copy-field.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { FormSection } from './form-section.tsx'
import { useChannelWords } from './messages/index.ts'

/** The secret by which a shop signs who its visitors are. */
export function IdentitySecret({ channel }: { channel: ChatChannel }) {
  const words = useChannelWords().chat
  const [asking, setAsking] = useState(false)
  const make = useMutation({
    mutationFn: () => api.post('/api/v1/channels/{id}/identity-secret', { path: { id: channel.id } }),
    onSuccess: () => setAsking(false),
  })
  const has = channel.has.identitySecret || make.data !== undefined
  return (
    <FormSection title={words.identity} help={words.identityHelp}>
      {make.data ? (
        <>
          <p className="text-caution text-sm">{words.identityOnce}</p>
          <CopyField label={words.identity} text={make.data.identitySecret} />
        </>
      ) : (
        <p className="text-ink-faint text-sm">{has ? words.identityHas : words.identityNone}</p>
      )}
      <FormError error={make.error} />
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
          onConfirm={() => make.mutate()}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </FormSection>
  )
}
