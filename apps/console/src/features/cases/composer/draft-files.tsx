import type { Attachment } from '@polku/contract'
import { LoaderCircle, Paperclip, X } from 'lucide-react'
import { fileSize } from '../../../lib/file-size.ts'
import { useLanguage } from '../../../lib/i18n.ts'
import { keepFocus } from './keep-focus.ts'
import { useComposerWords } from './messages/index.ts'
import type { Upload } from './use-uploads.ts'

type Props = {
  attachments: readonly Attachment[]
  uploads: readonly Upload[]
  onRemove: (id: string) => void
}

const chip = 'flex h-8 max-w-72 items-center gap-2 rounded border border-line bg-surface px-2 text-sm'

/** The files that go along with what is being written. */
export function DraftFiles({ attachments, uploads, onRemove }: Props) {
  const words = useComposerWords()
  const language = useLanguage()
  if (attachments.length + uploads.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2 px-4 py-1">
      {attachments.map((attachment) => (
        <li key={attachment.id} className={chip}>
          <Paperclip size={14} strokeWidth={1.75} className="shrink-0 text-ink-faint" aria-hidden />
          <span className="truncate">{attachment.name}</span>
          <span className="shrink-0 text-ink-faint text-xs">{fileSize(language, attachment.size)}</span>
          <button
            type="button"
            onMouseDown={keepFocus}
            aria-label={words.remove(attachment.name)}
            onClick={() => onRemove(attachment.id)}
            className="flex size-6 shrink-0 items-center justify-center rounded text-ink-faint hover:bg-hover hover:text-ink"
          >
            <X size={14} strokeWidth={1.75} aria-hidden />
          </button>
        </li>
      ))}
      {uploads.map((upload) => (
        <li key={upload.id} className={chip} aria-busy>
          <LoaderCircle
            size={14}
            strokeWidth={1.75}
            className="shrink-0 animate-spin text-ink-faint"
            aria-hidden
          />
          <span className="truncate">{upload.name}</span>
          <span className="sr-only">{words.uploading}</span>
        </li>
      ))}
    </ul>
  )
}
