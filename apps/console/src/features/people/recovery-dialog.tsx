import type { Person } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { Check, Mail } from 'lucide-react'
import { api } from '../../lib/api.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { CopyDialog } from '../../ui/copy-dialog.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { usePeopleWords } from './messages/index.ts'

/** Makes a link by which somebody who is locked out comes back in, and hands it over. */
export function RecoveryDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const words = usePeopleWords().recovery
  const make = useMutation({
    mutationFn: () => api.post('/api/v1/people/{id}/recovery-link', { path: { id: person.id } }),
  })
  if (make.data) {
    return (
      <CopyDialog
        title={words.made(person.name)}
        help={words.madeHelp}
        label={words.link}
        text={make.data.link}
        lines={3}
        onClose={onClose}
      >
        {make.data.mailTo ? <MailIt person={person} link={make.data.link} to={make.data.mailTo} /> : null}
      </CopyDialog>
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

function MailIt({ person, link, to }: { person: Person; link: string; to: string }) {
  const words = usePeopleWords().recovery
  const mail = useMutation({
    mutationFn: () =>
      api.post('/api/v1/people/{id}/recovery-link/mail', { path: { id: person.id }, body: { link } }),
  })
  return (
    <div className="mt-4 flex flex-col items-start gap-2">
      {mail.isSuccess ? null : (
        <>
          <Button busy={mail.isPending} onClick={() => mail.mutate()}>
            <Mail size={16} strokeWidth={1.75} aria-hidden />
            {words.mail}
          </Button>
          <p className="text-ink-soft text-sm">{words.mailTo(to)}</p>
        </>
      )}
      <p role="status" className="flex items-center gap-2 text-good text-sm">
        {mail.data ? (
          <>
            <Check size={16} strokeWidth={1.75} aria-hidden />
            {words.mailed(mail.data.to)}
          </>
        ) : null}
      </p>
      <FormError error={mail.error} />
    </div>
  )
}
