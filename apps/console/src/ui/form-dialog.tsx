import { type FormEventHandler, type ReactNode, useId } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { useUiWords } from './messages/index.ts'

type Props = {
  title: string
  description?: string
  /** What the dialogue is for, on its last button. */
  verb: string
  busy: boolean
  /** Whether closing it would throw something away: `changed` of its form. */
  changed: boolean
  onSubmit: FormEventHandler
  onClose: () => void
  /** A button apart from the others, such as to delete what the form is about. */
  apart?: ReactNode
  children: ReactNode
}

/** A form in a dialogue; its faults are told by its fields, not by the browser. */
export function FormDialog({
  title,
  description,
  verb,
  busy,
  changed,
  onSubmit,
  onClose,
  apart,
  children,
}: Props) {
  const ui = useUiWords()
  const id = useId()
  return (
    <Dialog
      open
      changed={changed}
      onOpenChange={onClose}
      title={title}
      description={description}
      footer={
        <>
          {apart}
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button look="primary" type="submit" form={id} busy={busy}>
            {verb}
          </Button>
        </>
      }
    >
      <form id={id} noValidate className="flex flex-col gap-4" onSubmit={onSubmit}>
        {children}
      </form>
    </Dialog>
  )
}
