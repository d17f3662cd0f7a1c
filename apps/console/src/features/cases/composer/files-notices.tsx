import { mailFilesLimit } from '@polku/contract/limits'
import { fileSize } from '../../../lib/file-size.ts'
import { useLanguage } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { useUiWords } from '../../../ui/messages/index.ts'
import { useComposerWords } from './messages/index.ts'
import { Notice } from './notice.tsx'

type Props = {
  /** Of all files, in bytes, where that is more than a mail can carry. */
  tooLarge: number | null
  /** It leaves when the files are there; `null` when it does not wait. */
  sentLater: string | null
  onCallOff: () => void
}

/** What its files mean for the sending. */
export function FilesNotices({ tooLarge, sentLater, onCallOff }: Props) {
  const words = useComposerWords()
  const ui = useUiWords()
  const language = useLanguage()
  const sized = (bytes: number) => fileSize(language, bytes)
  return (
    <>
      {tooLarge !== null ? <Notice text={words.tooLarge(sized(tooLarge), sized(mailFilesLimit))} /> : null}
      {sentLater !== null ? (
        <Notice calm text={sentLater}>
          <Button onClick={onCallOff}>{ui.cancel}</Button>
        </Notice>
      ) : null}
    </>
  )
}
