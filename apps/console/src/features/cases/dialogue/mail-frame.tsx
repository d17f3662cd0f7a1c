import { ImageDown } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { address } from '../../../lib/api.ts'
import { useLanguage } from '../../../lib/i18n.ts'
import { useShownTheme } from '../../../lib/theme.ts'
import { Button } from '../../../ui/button.tsx'
import { useCaseWords } from '../messages/index.ts'

const beforeMeasured = 240
const tallest = 2_400

/**
 * A mail's own HTML, sanitised by the server, in a frame where no script runs and no form sends. Its own
 * origin is allowed only so that its height can be measured; without scripts it gives the mail no powers.
 */
export function MailFrame({ messageId }: { messageId: string }) {
  const words = useCaseWords()
  const language = useLanguage()
  const theme = useShownTheme()
  const [images, setImages] = useState(false)
  const [height, setHeight] = useState(beforeMeasured)
  const frame = useRef<HTMLIFrameElement>(null)
  const observer = useRef<ResizeObserver>(undefined)
  useEffect(() => () => observer.current?.disconnect(), [])
  const measure = () => {
    const root = frame.current?.contentDocument?.documentElement
    if (!root) return
    observer.current?.disconnect()
    observer.current = new ResizeObserver(() => setHeight(Math.min(root.scrollHeight + 1, tallest)))
    observer.current.observe(root)
  }
  return (
    <div className="my-1 border-line border-l-2 pl-3">
      {images ? null : (
        <Button look="quiet" className="mb-1 -ml-2 px-2 text-sm" onClick={() => setImages(true)}>
          <ImageDown size={16} strokeWidth={1.75} aria-hidden />
          {words.showImages}
        </Button>
      )}
      <iframe
        ref={frame}
        title={words.mailAsSent}
        src={address(`/api/v1/messages/${messageId}/html`, { images, theme, language })}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        onLoad={measure}
        style={{ height }}
        className="w-full"
      />
    </div>
  )
}
