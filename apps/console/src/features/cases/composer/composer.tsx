import type { Case } from '@polku/contract'
import { type DragEvent, lazy, type Ref, Suspense, useImperativeHandle, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { classes } from '../../../ui/classes.ts'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { toast } from '../../../ui/toasts.ts'
import { useCaseWords } from '../messages/index.ts'
import { ComposerTabs } from './composer-tabs.tsx'
import { type Draft, type DraftKind, isEmpty } from './draft.ts'
import { DraftFiles } from './draft-files.tsx'
import type { EditorHandle } from './editor.tsx'
import { plainText } from './plain-text.ts'
import { loadEditor } from './preload-editor.ts'
import { SendBar } from './send-bar.tsx'
import { useDrafts } from './use-drafts.ts'
import { useSend } from './use-send.ts'
import { useUploads } from './use-uploads.ts'

const Editor = lazy(() => loadEditor().then((part) => ({ default: part.Editor })))

export type ComposerHandle = {
  write: (kind: DraftKind) => void
  restore: (draft: { kind: DraftKind; html: string }) => void
}

type Props = { ref: Ref<ComposerHandle>; one: Case; onTyping: () => void }

/** Where an answer or a note is written. A note looks like a note from the first letter on. */
export function Composer({ ref, one, onTyping }: Props) {
  const words = useCaseWords()
  const kinds = (['reply', 'note'] as const).filter((kind) => one.actions.includes(kind))
  const editor = useRef<EditorHandle>(null)
  const tabs = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState(false)
  const [dropping, setDropping] = useState(false)
  const drafts = useDrafts(one.id, kinds[0] ?? 'note', (draft) => editor.current?.setHtml(draft.html))
  const uploads = useUploads((attachment) => drafts.attach((files) => [...files, attachment]))
  const kind = kinds.includes(drafts.kind) ? drafts.kind : (kinds[0] ?? 'note')

  const choose = (next: DraftKind) => {
    // At once, so that the letters typed next land in the text and not among the shortcuts.
    flushSync(() => {
      if (next !== kind) drafts.choose(next)
      setWanted(true)
    })
    editor.current?.focus()
  }
  const restore = (restored: DraftKind, draft: Draft) => {
    if (!drafts.restore(restored, draft)) return void toast(words.keptOther, { tone: 'critical' })
    requestAnimationFrame(() => {
      editor.current?.setHtml(draft.html)
      editor.current?.focus()
    })
  }
  useImperativeHandle(ref, () => ({
    write: (next) => kinds.includes(next) && choose(next),
    restore: ({ kind: restored, html }) => restore(restored, { html, attachments: [] }),
  }))
  const send = useSend(one, restore)
  const ready = !isEmpty(drafts.draft) && uploads.uploads.length === 0
  const sendNow = (solve: boolean) => {
    const document = editor.current?.document()
    if (!ready || !document) return
    const text = plainText(document)
    const draft = drafts.take()
    editor.current?.setHtml('')
    void send({ kind, draft, text, solve: solve && kind === 'reply' && one.actions.includes('solve') })
  }

  if (kinds.length === 0)
    return <p className="border-line border-t px-4 py-3 text-ink-faint text-sm">{words.readOnly}</p>
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setDropping(false)
    uploads.add(event.dataTransfer.files)
  }
  return (
    <section
      aria-label={words.composer}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={onDrop}
      className={classes(
        'relative shrink-0 border-t pb-[env(safe-area-inset-bottom)]',
        kind === 'note' ? 'border-note-line bg-note' : 'border-line bg-surface',
      )}
    >
      <div className="mx-auto max-w-216">
        <ComposerTabs ref={tabs} one={one} kinds={kinds} kind={kind} onChoose={choose} />
        <Suspense fallback={<Skeleton className="mx-4 mt-3 mb-23 w-40" />}>
          <Editor
            key={kind}
            ref={editor}
            html={drafts.draft.html}
            label={kind === 'note' ? words.writeNote : words.reply}
            language={kind === 'reply' ? (one.language ?? one.customer.language) : null}
            placeholder={kind === 'note' ? words.noteHint : words.replyHint}
            onChange={(html) => {
              drafts.write(html)
              onTyping()
            }}
            onFiles={uploads.add}
            onSend={sendNow}
            onLeave={() => tabs.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()}
            autoFocus={wanted}
            files={
              <DraftFiles
                attachments={drafts.draft.attachments}
                uploads={uploads.uploads}
                onRemove={(id) => drafts.attach((files) => files.filter((file) => file.id !== id))}
              />
            }
          >
            <SendBar
              kind={kind}
              ready={ready}
              maySolve={kind === 'reply' && one.actions.includes('solve')}
              onFiles={uploads.add}
              onSend={sendNow}
            />
          </Editor>
        </Suspense>
      </div>
      {dropping ? (
        <div className="pointer-events-none absolute inset-1 flex items-center justify-center rounded border-2 border-accent border-dashed bg-accent-soft font-medium text-accent">
          {words.dropFiles}
        </div>
      ) : null}
    </section>
  )
}
