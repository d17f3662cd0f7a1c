import type { Attachment } from '@polku/contract'
import { Download, File, FileText, Music, Video } from 'lucide-react'
import { useState } from 'react'
import { fileSize } from '../../../lib/file-size.ts'
import { useLanguage } from '../../../lib/i18n.ts'
import { AttachmentView } from './attachment-view.tsx'
import { fileAddress } from './file-address.ts'
import { useDialogueWords } from './messages/index.ts'

// Drawn by the browser without running anything of theirs.
const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']
const isPicture = (attachment: Attachment): boolean => pictures.includes(attachment.mediaType)

const iconOf = (mediaType: string) =>
  mediaType.startsWith('video/')
    ? Video
    : mediaType.startsWith('audio/')
      ? Music
      : mediaType === 'application/pdf' || mediaType.startsWith('text/')
        ? FileText
        : File

// A picture put into the text is a photograph; what is smaller is somebody's logo.
const photograph = 20_000

export function AttachmentList({ attachments }: { attachments: readonly Attachment[] }) {
  const language = useLanguage()
  const [viewed, setViewed] = useState<Attachment | null>(null)
  const listed = attachments.filter(({ inline, size }) => !inline || size >= photograph)
  if (listed.length === 0) return null
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {listed.map((attachment) => {
        const Icon = iconOf(attachment.mediaType)
        return (
          <li key={attachment.id} data-file={attachment.id} className="max-w-full rounded">
            {isPicture(attachment) ? (
              <button
                type="button"
                onClick={() => setViewed(attachment)}
                className="block overflow-hidden rounded border border-line"
                title={attachment.name}
              >
                <img
                  src={fileAddress(attachment.id)}
                  alt={attachment.name}
                  loading="lazy"
                  className="h-28 w-auto max-w-64 bg-hover object-cover"
                />
              </button>
            ) : (
              <a
                href={fileAddress(attachment.id)}
                target="_blank"
                rel="noopener noreferrer"
                className="flex h-12 max-w-72 items-center gap-2 rounded border border-line bg-surface px-3 hover:bg-hover"
              >
                <Icon size={20} strokeWidth={1.75} className="shrink-0 text-ink-faint" aria-hidden />
                <span className="min-w-0">
                  <span className="block truncate">{attachment.name}</span>
                  <span className="block truncate text-ink-faint text-xs">
                    {fileSize(language, attachment.size)}
                    <Standing of={attachment} />
                  </span>
                </span>
                <Download size={16} strokeWidth={1.75} className="ml-1 shrink-0 text-ink-faint" aria-hidden />
              </a>
            )}
          </li>
        )
      })}
      {viewed ? <AttachmentView attachment={viewed} onClose={() => setViewed(null)} /> : null}
    </ul>
  )
}

/** Why what stands in a file is not found by searching, where somebody may wonder. */
function Standing({ of: { standing } }: { of: Attachment }) {
  const words = useDialogueWords()
  if (!standing || standing === 'read' || standing === 'nothing') return null
  return <span title={words.notSearched}> · {words.standings[standing]}</span>
}
