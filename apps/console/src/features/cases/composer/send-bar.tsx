import { Paperclip } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Tooltip } from '../../../ui/tooltip.tsx'
import type { DraftKind } from './draft.ts'
import { useComposerWords } from './messages/index.ts'
import { SendHint } from './send-hint.tsx'
import { SendWays } from './send-ways.tsx'

type Props = {
  kind: DraftKind
  ready: boolean
  maySolve: boolean
  enterSends?: boolean
  onFiles: (files: Iterable<File>) => void
  onSend: (solve: boolean) => void
  /** Where it can be sent later. */
  onSendAt?: ((at: Date) => void) | undefined
  /** Beside the files. */
  children?: ReactNode
}

export function SendBar({
  kind,
  ready,
  maySolve,
  enterSends = false,
  onFiles,
  onSend,
  onSendAt,
  children,
}: Props) {
  const words = useComposerWords()
  const files = useRef<HTMLInputElement>(null)
  const hasWays = maySolve || onSendAt !== undefined
  const verb = kind === 'note' ? words.saveNote : words.send
  return (
    <>
      <IconButton icon={Paperclip} label={words.attach} onClick={() => files.current?.click()} />
      <input
        ref={files}
        type="file"
        multiple
        tabIndex={-1}
        aria-hidden
        className="sr-only"
        onChange={(event) => {
          onFiles(event.target.files ?? [])
          event.target.value = ''
        }}
      />
      {children}
      <SendHint kind={kind} enterSends={enterSends} />
      <div className="flex shrink-0">
        <Tooltip text={verb} keys={enterSends ? 'Enter' : 'mod+Enter'}>
          <Button
            look="primary"
            aria-disabled={!ready}
            className={`${ready ? '' : 'opacity-50'} ${hasWays ? 'rounded-r-none' : ''}`}
            onClick={() => onSend(false)}
          >
            {verb}
          </Button>
        </Tooltip>
        {hasWays ? (
          <SendWays ready={ready} onSolve={maySolve ? () => onSend(true) : undefined} onSendAt={onSendAt} />
        ) : null}
      </div>
    </>
  )
}
