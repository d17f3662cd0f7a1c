import type { Case } from '@polku/contract'
import { lazy, type Ref, Suspense, useImperativeHandle, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useIsTouch } from '../../../lib/media.ts'
import { useCapabilities } from '../../../lib/use-channel-kinds.ts'
import { Button } from '../../../ui/button.tsx'
import { showMessage } from '../dialogue/show-message.ts'
import { useCaseWords } from '../messages/index.ts'
import { AtRest } from './at-rest.tsx'
import { BeforeEditor } from './before-editor.tsx'
import { ComposerTabs } from './composer-tabs.tsx'
import { copiesOf } from './copies.ts'
import { CopiesRow } from './copies-row.tsx'
import { type Content, type DraftKind, isEmpty } from './draft.ts'
import { DraftFiles } from './draft-files.tsx'
import { DropArea } from './drop-area.tsx'
import type { EditorHandle } from './editor.tsx'
import { FilesNotices } from './files-notices.tsx'
import { HeldHere } from './held-here.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { useComposerWords } from './messages/index.ts'
import { Notice } from './notice.tsx'
import { plainText } from './plain-text.ts'
import { loadEditor } from './preload-editor.ts'
import { SendBar } from './send-bar.tsx'
import { useCopies } from './use-copies.ts'
import { useDrafts } from './use-drafts.ts'
import { type News, useMeanwhile } from './use-meanwhile.ts'
import { useSend } from './use-send.ts'
import { useSendLater } from './use-send-later.ts'
import { useUploads } from './use-uploads.ts'

const Editor = lazy(() => loadEditor().then((part) => ({ default: part.Editor })))

export type Restored = Content & { kind: DraftKind }
export type ComposerHandle = {
  write: (kind: DraftKind) => void
  restore: (draft: Restored) => void
}

type Props = {
  ref: Ref<ComposerHandle>
  one: Case
  onTyping: () => void
  /** Nothing is being written any more: it was sent, or taken away. */
  onStopped: () => void
  /** The case was solved with the answer. Gives the way back to it. */
  onSolved: () => () => void
}

/** Where an answer or a note is written. A note looks like a note from the first letter on. */
export function Composer({ ref, one, onTyping, onStopped, onSolved }: Props) {
  const words = useComposerWords()
  const caseWords = useCaseWords()
  const kinds = (['reply', 'note'] as const).filter((kind) => one.actions.includes(kind))
  const editor = useRef<EditorHandle>(null)
  const tabs = useRef<HTMLDivElement>(null)
  const [wanted, setWanted] = useState(false)
  const [asked, setAsked] = useState<News | null>(null)
  const meanwhile = useMeanwhile(one)
  const drafts = useDrafts(one.id, kinds, meanwhile.newest, (html) => {
    later.callOff()
    editor.current?.setHtml(html)
  })
  const uploads = useUploads(
    (attachment) => drafts.attach((files) => [...files, attachment]),
    () => later.callOff(),
  )
  const kind = kinds.includes(drafts.kind) ? drafts.kind : (kinds[0] ?? 'note')
  const replying = kind === 'reply'
  const can = useCapabilities()(one.channel)
  const chosen = useCopies(one.replyTo, drafts.draft.cc, (cc) => {
    later.callOff()
    drafts.copy(cc)
  })
  const copies = replying && can.copies ? chosen : null
  const maySolve = replying && one.actions.includes('solve')
  const isTouch = useIsTouch()
  // As the customer's own window does, where it is talk.
  const enterSends = replying && can.live && !isTouch
  const formatted = !replying || can.formatted
  const uploading = uploads.uploads.length > 0
  const size = [...drafts.draft.attachments, ...uploads.uploads].reduce((sum, file) => sum + file.size, 0)
  const tooLarge = replying && can.filesLimit !== null && size > can.filesLimit

  const choose = (next: DraftKind) => {
    // At once, so that the letters typed next land in the text and not among the shortcuts.
    flushSync(() => {
      if (next !== kind) drafts.choose(next)
      setAsked(null)
      later.callOff()
      setWanted(true)
    })
    editor.current?.focus()
  }
  const restore = ({ kind: restored, ...content }: Restored) => {
    const shown = drafts.restore(restored, content)
    requestAnimationFrame(() => {
      editor.current?.setHtml(shown)
      editor.current?.focus()
    })
  }
  useImperativeHandle(ref, () => ({ write: (next) => kinds.includes(next) && choose(next), restore }))
  const send = useSend(one, restore, onSolved, ({ draft, solve, sendAt }) => {
    const news = meanwhile.news(draft.seenUpTo)
    if (news) setAsked({ ...news, solve, sendAt })
    return news !== null
  })
  const ready = (uploading || !isEmpty(drafts.draft)) && !tooLarge && !drafts.aside
  const submit = (solve: boolean, sendAt?: Date, anyway = false) => {
    const document = editor.current?.document()
    if (!ready || !document || copies?.settle() === false) return
    const news = kind === 'reply' && !anyway ? meanwhile.news(drafts.draft.seenUpTo) : null
    if (news) return setAsked({ ...news, solve, sendAt })
    setAsked(null)
    if (uploading) return later.wait(solve, sendAt)
    const text = plainText(document)
    const { content: draft, version } = drafts.take()
    const cc = copies && one.replyTo ? copiesOf(one.replyTo, draft.cc) : []
    copies?.close()
    editor.current?.setHtml('')
    onStopped()
    void send({
      kind,
      draft,
      cc,
      version,
      text,
      formatted,
      solve: solve && maySolve,
      sendAt,
    })
  }
  const later = useSendLater(words.leftUnsent[kind], uploading && ready, submit)
  const sendNow = (solve: boolean) => submit(solve)
  const read = (news: News) => {
    drafts.see()
    setAsked(null)
    showMessage(news.messageId)
  }

  const write = (html: string) => {
    later.callOff()
    meanwhile.wrote()
    drafts.write(html)
    if (html === '') onStopped()
    else onTyping()
  }
  const untouched = isEmpty(drafts.draft) && drafts.draft.cc === null && !drafts.aside && !uploading
  const resting = untouched && !wanted
  const writing = {
    ref: editor,
    html: drafts.draft.html,
    label: kind === 'note' ? caseWords.writeNote : caseWords.reply,
    language: kind === 'reply' ? (one.language ?? one.customer.language) : null,
    placeholder: kind === 'note' ? words.noteHint : words.replyHint,
    onChange: write,
    onSend: sendNow,
    onFocus: () => setWanted(true),
    autoFocus: wanted,
    enterSends,
    resting,
  }
  const standIn = <BeforeEditor key={kind} {...writing} />

  if (kinds.length === 0)
    return <p className="border-line border-t px-4 py-3 text-ink-faint text-sm">{words.readOnly}</p>
  return (
    <DropArea
      label={words.composer}
      onFiles={uploads.add}
      className={kind === 'note' ? 'border-note-line bg-note' : 'border-line bg-surface'}
    >
      {resting ? null : (
        <ComposerTabs ref={tabs} one={one} kinds={kinds} kind={kind} copies={copies} onChoose={choose} />
      )}
      {replying && !can.live && one.replyTo?.held && !resting ? <HeldHere /> : null}
      {copies?.open && one.replyTo && !resting ? (
        <CopiesRow
          ref={copies.row}
          id={copies.id}
          replyTo={one.replyTo}
          cc={copies.cc}
          onChange={copies.choose}
          onLeave={() => editor.current?.focus()}
          onSend={sendNow}
        />
      ) : null}
      {drafts.aside ? (
        <Notice text={words.twoTexts}>
          <Button onClick={drafts.swap}>{words.showOther}</Button>
          <Button onClick={drafts.settle}>{words.keepThis}</Button>
        </Notice>
      ) : null}
      <div className={resting ? 'flex items-center' : undefined}>
        <div className="min-w-0 flex-1">
          <Suspense fallback={standIn}>
            <Editor
              key={kind}
              {...writing}
              standIn={standIn}
              formatting={formatted}
              onFiles={uploads.add}
              onLeave={() => tabs.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()}
              files={
                <>
                  <DraftFiles
                    attachments={drafts.draft.attachments}
                    uploads={uploads.uploads}
                    onRemove={(id) => drafts.attach((files) => files.filter((file) => file.id !== id))}
                  />
                  <FilesNotices
                    tooLarge={tooLarge ? size : null}
                    sentLater={later.waiting ? words.sentLater[kind](uploads.uploads.length) : null}
                    onCallOff={() => {
                      later.callOff()
                      editor.current?.focus()
                    }}
                  />
                  {asked && kind === 'reply' ? (
                    <Meanwhile
                      news={asked}
                      onRead={() => read(asked)}
                      onSend={() => {
                        drafts.see()
                        submit(asked.solve, asked.sendAt, true)
                        editor.current?.focus()
                      }}
                      onLeave={() => {
                        setAsked(null)
                        editor.current?.focus()
                      }}
                    />
                  ) : null}
                </>
              }
            >
              <SendBar
                kind={kind}
                ready={ready}
                maySolve={maySolve}
                enterSends={enterSends}
                onFiles={uploads.add}
                onSend={sendNow}
                onSendAt={replying && can.letters ? (at) => submit(false, at) : undefined}
              />
            </Editor>
          </Suspense>
        </div>
        {resting ? <AtRest kinds={kinds} kind={kind} onChoose={choose} /> : null}
      </div>
    </DropArea>
  )
}
