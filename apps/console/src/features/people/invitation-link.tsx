import type { MadeInvitation } from '@polku/contract'
import { CopyDialog } from '../../ui/copy-dialog.tsx'
import { usePeopleWords } from './messages/index.ts'

type Props = { title: string; note?: string; made: MadeInvitation; onClose: () => void }

/** Hands over the link of an invitation. */
export function InvitationLink({ title, note = '', made, onClose }: Props) {
  const words = usePeopleWords().invitations
  return (
    <CopyDialog
      title={title}
      help={[note, made.mailed ? words.mailed : words.notMailed].filter(Boolean).join(' ')}
      label={words.link}
      text={made.link}
      lines={3}
      onClose={onClose}
    />
  )
}
