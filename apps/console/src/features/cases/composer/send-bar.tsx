import { ChevronDown, Paperclip } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../../ui/menu.tsx'
import { Tooltip } from '../../../ui/tooltip.tsx'
import type { DraftKind } from './draft.ts'
import { useComposerWords } from './messages/index.ts'
import { SendHint } from './send-hint.tsx'

type Props = {
  kind: DraftKind
  ready: boolean
  maySolve: boolean
  enterSends?: boolean
  onFiles: (files: Iterable<File>) => void
  onSend: (solve: boolean) => void
  /** Beside the files. */
  children?: ReactNode
}

export function SendBar({ kind, ready, maySolve, enterSends = false, onFiles, onSend, children }: Props) {
  const words = useComposerWords()
  const files = useRef<HTMLInputElement>(null)
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
            className={`${ready ? '' : 'opacity-50'} ${maySolve ? 'rounded-r-none' : ''}`}
            onClick={() => onSend(false)}
          >
            {verb}
          </Button>
        </Tooltip>
        {maySolve ? (
          <Menu
            align="end"
            trigger={
              <Button
                look="primary"
                aria-label={words.otherWaysToSend}
                aria-disabled={!ready}
                className={`rounded-l-none border-on-accent/25 border-l px-1.5 ${ready ? '' : 'opacity-50'}`}
              >
                <ChevronDown size={16} strokeWidth={2} aria-hidden />
              </Button>
            }
          >
            <MenuItem keys="mod+Shift+Enter" disabled={!ready} onSelect={() => onSend(true)}>
              {words.sendAndSolve}
            </MenuItem>
          </Menu>
        ) : null}
      </div>
    </>
  )
}
