import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { CopyField } from './copy-field.tsx'
import { Dialog } from './dialog.tsx'
import { useUiWords } from './messages/index.ts'

type Props = {
  title: string
  help: string
  /** What the text is. */
  label: string
  text: string
  lines: number
  /** Says that one has taken it. */
  verb?: string
  onClose: () => void
  /** Another way to hand it over. */
  children?: ReactNode
}

/** Hands over what has just been made and is not shown again. */
export function CopyDialog({ title, help, label, text, lines, verb, onClose, children }: Props) {
  const words = useUiWords()
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={title}
      description={help}
      footer={
        <Button look="primary" onClick={onClose}>
          {verb ?? words.done}
        </Button>
      }
    >
      <CopyField label={label} text={text} lines={lines} />
      {children}
    </Dialog>
  )
}
