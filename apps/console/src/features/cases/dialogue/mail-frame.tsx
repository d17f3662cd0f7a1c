import { useEffect, useState } from 'react'
import { addressOf } from '../../../lib/api.ts'
import { useLanguage } from '../../../lib/i18n.ts'
import { useShownTheme } from '../../../lib/theme.ts'
import { useDialogueWords } from './messages/index.ts'
import { useFrameSize } from './use-frame-size.ts'

type Props = {
  messageId: string
  text: string
  /** Its quoted history is shown. */
  unfolded: boolean
  /** Whether it has such a history; the way to it stands below the frame, as it does below a text. */
  onHistory: (hasHistory: boolean) => void
}

/**
 * A mail's own HTML, sanitised by the server, in a frame where no script runs and no form sends. Its own
 * origin is allowed only so that it can be measured; without scripts it gives the mail no powers.
 */
export function MailFrame({ messageId, text, unfolded, onHistory }: Props) {
  const words = useDialogueWords()
  const language = useLanguage()
  const theme = useShownTheme()
  const [images, setImages] = useState(false)
  const { frame, measure, height, ready, blocked } = useFrameSize(messageId, text)
  const histories = () =>
    frame.current?.contentDocument?.querySelectorAll<HTMLDetailsElement>('details.history') ?? []
  const fold = () => {
    for (const history of histories()) {
      history.open = unfolded
      const summary = history.querySelector('summary')
      if (summary) summary.hidden = true
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: a frame that loads later folds by itself
  useEffect(fold, [unfolded])
  return (
    <>
      {blocked > 0 && !images ? (
        <p className="mb-1 text-ink-faint text-xs">
          {words.imagesLeftOut(blocked)}{' '}
          <button
            type="button"
            onClick={() => setImages(true)}
            className="rounded text-accent hover:underline pointer-coarse:py-3"
          >
            {words.showImages}
          </button>
        </p>
      ) : null}
      <iframe
        ref={frame}
        title={words.mailAsSent}
        src={addressOf('/api/v1/messages/{id}/html', {
          path: { id: messageId },
          query: { images: images ? 'true' : 'false', theme, language },
        })}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        onLoad={() => {
          fold()
          onHistory([...histories()].length > 0)
          measure()
        }}
        style={{ height, visibility: ready ? 'visible' : 'hidden' }}
        className="my-1 w-full rounded"
      />
    </>
  )
}
