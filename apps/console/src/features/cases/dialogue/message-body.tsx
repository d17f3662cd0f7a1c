import type { Message } from '@polku/contract'
import { Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { FormattedText } from './formatted-text.tsx'
import { LinkedText } from './linked-text.tsx'
import { MailFrame } from './mail-frame.tsx'
import { useDialogueWords } from './messages/index.ts'

const quiet =
  'inline-flex h-6 items-center gap-1 rounded px-1.5 text-ink-faint text-xs hover:bg-hover hover:text-ink pointer-coarse:h-11 pointer-coarse:min-w-11 pointer-coarse:px-3'

type Props = { message: Message; asSent: boolean; onAsSent: (asSent: boolean) => void }

/** What was said, without quoted history and signature; both, and the mail as it was made, a press away. */
export function MessageBody({ message, asSent, onAsSent }: Props) {
  const words = useDialogueWords()
  const [unfolded, setUnfolded] = useState(false)
  const [hasHistory, setHasHistory] = useState(false)
  const folds = asSent ? hasHistory : message.folded !== null
  const offersHtml = message.hasHtml && message.direction === 'in'
  return (
    <>
      {asSent ? (
        <MailFrame messageId={message.id} text={message.text} unfolded={unfolded} onHistory={setHasHistory} />
      ) : message.html ? (
        <FormattedText html={message.html} />
      ) : message.text ? (
        <LinkedText text={message.text} />
      ) : null}
      {unfolded && message.folded && !asSent ? (
        <div className="mt-2 border-line border-l-2 pl-3 text-ink-soft">
          <LinkedText text={message.folded} />
        </div>
      ) : null}
      {folds || offersHtml ? (
        <div className="-ml-1.5 mt-1 flex flex-wrap gap-1">
          {folds ? (
            <button
              type="button"
              aria-expanded={unfolded}
              aria-label={unfolded ? words.hideFolded : words.showFolded}
              title={unfolded ? words.hideFolded : words.showFolded}
              onClick={() => setUnfolded(!unfolded)}
              className={quiet}
            >
              <Ellipsis size={16} strokeWidth={1.75} aria-hidden />
            </button>
          ) : null}
          {offersHtml ? (
            <button type="button" aria-pressed={asSent} onClick={() => onAsSent(!asSent)} className={quiet}>
              {asSent ? words.showText : words.showAsSent}
            </button>
          ) : null}
        </div>
      ) : null}
    </>
  )
}
