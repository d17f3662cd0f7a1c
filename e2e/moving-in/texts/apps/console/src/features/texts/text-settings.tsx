import type { ChannelDetails } from '@polku/contract'
import { useState } from 'react'
import type { SaveChannel } from '../../lib/channel-kind.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'

export function TextSettings({ channel, save }: { channel: ChannelDetails | null; save: SaveChannel }) {
  const [number, setNumber] = useState(channel?.kind === 'sms' ? channel.settings.number : '')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ kind: 'sms', name: number, settings: { number } })
      }}
    >
      <Field label="Number">
        <Input value={number} onChange={(event) => setNumber(event.target.value)} />
      </Field>
      <Button type="submit">Save</Button>
    </form>
  )
}
