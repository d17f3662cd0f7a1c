import { mailFilesLimit } from '@polku/contract/limits'
import { fileSize } from '../../../lib/file-size.ts'
import { useLanguage } from '../../../lib/i18n.ts'
import { Button } from '../../../ui/button.tsx'
import { useUiWords } from '../../../ui/messages/index.ts'
import { Notice } from '../composer/notice.tsx'
import { useCaseWords } from '../messages/index.ts'

type Props = {
  /** Of all its files, in bytes. */
  size: number
  noChannel: boolean
  fault: string | null
  /** How many files it waits for before it leaves. */
  waitsFor: number
  onCallOff: () => void
}

/** What stands between a letter and its sending. */
export function LetterNotices({ size, noChannel, fault, waitsFor, onCallOff }: Props) {
  const words = useCaseWords()
  const ui = useUiWords()
  const language = useLanguage()
  const sized = (bytes: number) => fileSize(language, bytes)
  return (
    <>
      {size > mailFilesLimit ? <Notice text={words.tooLarge(sized(size), sized(mailFilesLimit))} /> : null}
      {noChannel ? <Notice text={words.letter.noChannel} /> : null}
      {fault ? <Notice text={fault} /> : null}
      {waitsFor > 0 ? (
        <Notice calm text={words.sentLater.letter(waitsFor)}>
          <Button onClick={onCallOff}>{ui.cancel}</Button>
        </Notice>
      ) : null}
    </>
  )
}
