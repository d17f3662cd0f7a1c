import { type DragEvent, type ReactNode, useState } from 'react'
import { classes } from '../../../ui/classes.ts'
import { useComposerWords } from './messages/index.ts'

type Props = {
  label: string
  className: string
  /** How what is inside is laid out. */
  inner?: string
  onFiles: (files: Iterable<File>) => void
  children: ReactNode
}

/** The place to write, which takes files that are dropped on it. */
export function DropArea({ label, className, inner = 'mx-auto max-w-216', onFiles, children }: Props) {
  const words = useComposerWords()
  const [dropping, setDropping] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDropping(false)
    onFiles(event.dataTransfer.files)
  }
  return (
    <section
      aria-label={label}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={drop}
      className={classes('relative shrink-0 border-t pb-[env(safe-area-inset-bottom)]', className)}
    >
      <div className={inner}>{children}</div>
      {dropping ? (
        <div className="pointer-events-none absolute inset-1 flex items-center justify-center rounded border-2 border-accent border-dashed bg-accent-soft font-medium text-accent">
          {words.dropFiles}
        </div>
      ) : null}
    </section>
  )
}
