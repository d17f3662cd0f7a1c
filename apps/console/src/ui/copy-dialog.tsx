import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { CopyField } from './copy-field.tsx'
import { Dialog } from './dialog.tsx'

type Props = {
  title: string
  help: string
  /** What the text is. */
  label: string
  text: string
  lines: number
  /** Says that one has taken it. */
  verb: string
  onClose: () => void
  /** Another way to hand it over. */
  children?: ReactNode
}

/** Hands over what has just been made and is not shown again. */
export const CopyDialog = ({ title, help, label, text, lines, verb, onClose, children }: Props) => (
  <Dialog
    open
    onOpenChange={onClose}
    title={title}
    description={help}
    footer={
      <Button look="primary" onClick={onClose}>
        {verb}
      </Button>
    }
  >
    <CopyField label={label} text={text} lines={lines} />
    {children}
  </Dialog>
)
