import type { WaysToWrite } from '@polku/contract'
import { Trash2 } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useErrorWords } from '../../../lib/error-words.ts'
import { useCapabilities } from '../../../lib/use-channel-kinds.ts'
import { writeTo } from '../../../lib/writing-to.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { toast } from '../../../ui/toasts.ts'
import { BeforeEditor } from '../composer/before-editor.tsx'
import { CopiesButton } from '../composer/copies-button.tsx'
import { CopiesRow } from '../composer/copies-row.tsx'
import { isEmpty } from '../composer/draft.ts'
import { DraftFiles } from '../composer/draft-files.tsx'
import { DropArea } from '../composer/drop-area.tsx'
import type { EditorHandle } from '../composer/editor.tsx'
import { FilesNotices } from '../composer/files-notices.tsx'
import { HeldHere } from '../composer/held-here.tsx'
import { Notice } from '../composer/notice.tsx'
import { plainText } from '../composer/plain-text.ts'
import { loadEditor } from '../composer/preload-editor.ts'
import { SendBar } from '../composer/send-bar.tsx'
import { useCopies } from '../composer/use-copies.ts'
import { useSendLater } from '../composer/use-send-later.ts'
import { useUploads } from '../composer/use-uploads.ts'
import { isWritten, noLetter, sendersFor } from './letter.ts'
import { LetterPlaces } from './letter-places.tsx'
import { LetterSubject } from './letter-subject.tsx'
import { useLetterWords } from './messages/index.ts'
import { useLetter } from './use-letter.ts'
import { useSendLetter } from './use-send-letter.ts'

const Editor = lazy(() => loadEditor().then((part) => ({ default: part.Editor })))

/** Until it is known by which kind of channel it leaves. */
const unknownYet = { formatted: true, filesLimit: null, copies: false }

type Props = { customerId: string; ways: WaysToWrite | undefined; onClose: () => void }

/** The letter itself: to whom, from where, about what, and the same editor that answers are written in. */
export function LetterWriter({ customerId, ways, onClose }: Props) {
  const words = useLetterWords()
  const tell = useErrorWords()
  const subject = useRef<HTMLInputElement>(null)
  const editor = useRef<EditorHandle>(null)
  const { letter, latest, change, attach, put } = useLetter(customerId)
  const [inText, setInText] = useState(letter.subject !== '')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const uploads = useUploads(
    (attachment) => attach((files) => [...files, attachment]),
    () => later.callOff(),
  )
  const send = useSendLetter(customerId)
  const to = ways?.to.find(({ address }) => address === letter.to) ?? ways?.to[0]
  const senders = sendersFor(ways, to)
  const from = senders.find(({ channelId }) => channelId === letter.channelId) ?? senders[0]
  const can = useCapabilities()
  const { formatted, filesLimit, copies: copied } = from ? can(from.kind) : unknownYet
  const replyTo = to && copied ? { address: to.address, copies: [], offered: [] } : null
  const copies = useCopies(replyTo, letter.cc, (cc) => {
    later.callOff()
    change({ cc })
  })
  const uploading = uploads.uploads.length > 0
  const size = [...letter.attachments, ...uploads.uploads].reduce((sum, file) => sum + file.size, 0)
  const tooLarge = filesLimit !== null && size > filesLimit
  const ready = (uploading || !isEmpty(letter)) && !tooLarge && !busy && to !== undefined

  const submit = async (sendAt?: Date) => {
    const document = editor.current?.document()
    if (!ready || !document || copies?.settle() === false) return
    if (letter.subject.trim() === '') {
      setFault(words.needsSubject)
      return subject.current?.focus()
    }
    setFault(null)
    if (uploading) return later.wait(false, sendAt)
    setBusy(true)
    try {
      const chosen = { identifierId: to.identifierId, channelId: from?.channelId }
      const going = latest()
      await send({ letter: going, text: plainText(document), cc: going.cc ?? [], sendAt, ...chosen })
      put(noLetter)
      onClose()
    } catch (error) {
      const told = tell(error as Error)
      setFault(`${told.title}. ${told.advice}`)
      setBusy(false)
    }
  }
  const later = useSendLater(words.leftUnsent, uploading && ready, (_, sendAt) => void submit(sendAt))
  const sendNow = () => submit()

  // What comes back, or from another window, is shown in place of what one sees.
  const shown = useRef(letter.html)
  useEffect(() => {
    if (letter.html === shown.current) return
    shown.current = letter.html
    editor.current?.setHtml(letter.html)
  }, [letter.html])

  const discard = () => {
    put(noLetter)
    onClose()
    const run = () => {
      put(letter)
      writeTo(customerId)
    }
    toast(words.discarded, { undo: run })
  }
  const begun = isWritten(letter)
  const writing = {
    ref: editor,
    html: letter.html,
    label: words.message,
    language: ways?.customer.language ?? null,
    placeholder: words.hint,
    onChange: (html: string) => {
      later.callOff()
      shown.current = html
      change({ html })
    },
    onSend: () => void sendNow(),
    autoFocus: inText,
  }
  const standIn = <BeforeEditor {...writing} onFocus={() => setInText(true)} />

  return (
    <DropArea
      label={words.message}
      onFiles={uploads.add}
      className="flex min-h-0 flex-1 flex-col border-transparent"
      inner="flex min-h-0 w-full flex-1 flex-col"
    >
      <div className="grid shrink-0 grid-cols-[auto_minmax(0,1fr)] gap-x-4">
        <LetterPlaces
          ways={ways}
          senders={senders}
          to={to}
          from={from}
          onTo={(address) => change({ to: address })}
          onFrom={(channelId) => change({ channelId })}
          way={copies ? <CopiesButton copies={copies} /> : null}
          copies={
            copies?.open && replyTo ? (
              <CopiesRow
                ref={copies.row}
                id={copies.id}
                replyTo={replyTo}
                cc={copies.cc}
                onChange={copies.choose}
                onLeave={() => editor.current?.focus()}
                onSend={() => void sendNow()}
              />
            ) : null
          }
        />
        <LetterSubject
          ref={subject}
          subject={letter.subject}
          language={ways?.customer.language ?? null}
          lacking={fault === words.needsSubject}
          onChange={(next) => {
            setFault(null)
            change({ subject: next })
          }}
          onFocus={() => setInText(false)}
          onDone={() => editor.current?.focus()}
          onSend={() => void sendNow()}
        />
      </div>
      {from?.held ? <HeldHere /> : null}
      <Suspense fallback={standIn}>
        <Editor
          {...writing}
          standIn={standIn}
          formatting={formatted}
          room="min-h-20 flex-1 tablet:min-h-56"
          onFiles={uploads.add}
          onLeave={onClose}
          files={
            <>
              <DraftFiles
                attachments={letter.attachments}
                uploads={uploads.uploads}
                onRemove={(id) => attach((files) => files.filter((file) => file.id !== id))}
              />
              {ways?.from.length === 0 ? <Notice text={words.noChannel} /> : null}
              {fault ? <Notice text={fault} /> : null}
              <FilesNotices
                tooLarge={tooLarge ? size : null}
                sentLater={later.waiting ? words.sentLater(uploads.uploads.length) : null}
                onCallOff={() => {
                  later.callOff()
                  editor.current?.focus()
                }}
              />
            </>
          }
        >
          <SendBar
            kind="reply"
            ready={ready}
            maySolve={false}
            onFiles={uploads.add}
            onSend={() => void sendNow()}
            onSendAt={(at) => void submit(at)}
          >
            {begun ? <IconButton icon={Trash2} label={words.discard} onClick={discard} /> : null}
          </SendBar>
        </Editor>
      </Suspense>
    </DropArea>
  )
}
