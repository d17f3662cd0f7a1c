import type { ChannelList } from '@polku/contract'
import { CopyField } from '../../ui/copy-field.tsx'
import { useMailWords } from './messages/index.ts'

/** Where a mail server is to pass mail on to, and what stands in the way when it could not get there. */
export function ForwardTo({ installation }: { installation: ChannelList['installation'] }) {
  const words = useMailWords()
  const { mailHost, mailPort } = installation
  const onlyHere = ['127.0.0.1', '[::1]', 'localhost'].includes(mailHost)
  return (
    <div className="flex flex-col gap-2">
      <p className="font-medium text-sm">{words.forwardTo}</p>
      <CopyField label={words.forwardTo} text={`${mailHost}:${mailPort}`} />
      <p className="text-ink-faint text-sm">
        {onlyHere ? words.forwardOnlyHere : words.forwardHelp(mailHost, mailPort)}
      </p>
    </div>
  )
}
