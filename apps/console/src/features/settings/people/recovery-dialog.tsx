import type { Person, RecoveryLink } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { api } from '../../../lib/api.ts'
import { CopyDialog } from '../../../ui/copy-dialog.tsx'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { paths } from '../use-list.ts'
import { usePeopleWords } from './messages/index.ts'

/** Makes a link by which somebody who is locked out comes back in, and hands it over. */
export function RecoveryDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const words = usePeopleWords().recovery
  const make = useMutation({
    mutationFn: () => api.post<RecoveryLink>(`${paths.people}/${person.id}/recovery-link`, { body: {} }),
  })
  if (make.data) {
    return (
      <CopyDialog
        title={words.made(person.name)}
        help={words.madeHelp}
        label={words.link}
        text={make.data.link}
        lines={3}
        verb={words.done}
        onClose={onClose}
      />
    )
  }
  return (
    <ConfirmDialog
      title={words.title(person.name)}
      help={words.help}
      verb={words.make}
      look="primary"
      busy={make.isPending}
      error={make.error}
      onConfirm={() => make.mutate()}
      onClose={onClose}
    />
  )
}
