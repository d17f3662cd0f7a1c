import { useState } from 'react'
import { localText } from '../../lib/by-the-clock.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { Input } from '../../ui/input.tsx'
import { useUiWords } from '../../ui/messages/index.ts'
import { useCaseWords } from './messages/index.ts'

type Props = {
  title: string
  help: string
  verb: string
  /** What stands there first. */
  first: Date
  onClose: () => void
  onChoose: (at: Date) => void
}

/** Asks for a day and a clock ahead, in the reader's zone. */
export function TimeDialog({ title, help, verb, first, onClose, onChoose }: Props) {
  const words = useCaseWords()
  const ui = useUiWords()
  const [text, setText] = useState(() => localText(first))
  const at = new Date(text)
  const wrong = !(at.getTime() > Date.now())
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={help}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button look="primary" type="submit" form="time" disabled={wrong}>
            {verb}
          </Button>
        </>
      }
    >
      <form
        id="time"
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          onClose()
          onChoose(at)
        }}
      >
        <Field label={words.dayAndTime} error={wrong ? words.timePast : null}>
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
