import { useState } from 'react'
import { localText } from '../../lib/time.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { useUiWords } from '../../ui/messages/index.ts'
import { useCaseWords } from './messages/index.ts'
import { tomorrowMorning } from './snooze-choices.ts'

export function SnoozeDialog({
  onClose,
  onSnooze,
}: {
  onClose: () => void
  onSnooze: (until: Date) => void
}) {
  const words = useCaseWords()
  const ui = useUiWords()
  const [text, setText] = useState(() => localText(tomorrowMorning(new Date())))
  const until = new Date(text)
  const wrong = !(until.getTime() > Date.now())
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.snoozeUntil}
      description={words.snoozeHelp}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button look="primary" type="submit" form="snooze" disabled={wrong}>
            {words.snooze}
          </Button>
        </>
      }
    >
      <form
        id="snooze"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          onSnooze(until)
        }}
      >
        <Field label={words.snoozeTime} error={wrong ? words.snoozePast : null}>
          <Input
            type="datetime-local"
            value={text}
            min={localText(new Date())}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  )
}
