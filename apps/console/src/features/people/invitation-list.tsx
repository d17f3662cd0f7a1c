import type { MemberInvitation } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { MailPlus } from 'lucide-react'
import { api } from '../../lib/api.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { locales } from '../../lib/language.ts'
import { useList, useRefreshed } from '../../lib/use-list.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { useRoleWords } from '../../ui/roles/messages/index.ts'
import { toast } from '../../ui/toasts.ts'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { InvitationLink } from './invitation-link.tsx'
import { usePeopleWords } from './messages/index.ts'

export function InvitationList() {
  const words = usePeopleWords().invitations
  const invitations = useList('/api/v1/invitations', { query: { limit: 100 } })
  if (!invitations.data || invitations.data.length === 0) return null
  return (
    <section aria-labelledby="invitations" className="mb-8">
      <h3 id="invitations" className="pb-1 font-semibold text-lg">
        {words.title}
      </h3>
      <ul>
        {invitations.data.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  )
}

function InvitationRow({ invitation }: { invitation: MemberInvitation }) {
  const roles = useRoleWords().names
  const words = usePeopleWords().invitations
  const language = useLanguage()
  const refresh = useRefreshed()
  const tellError = useErrorToast()
  const withdraw = useMutation({
    mutationFn: () => api.delete('/api/v1/invitations/{id}', { path: { id: invitation.id } }),
    onSuccess: () => toast(words.withdrawn(invitation.email)),
    onError: (error) => tellError(error),
    onSettled: () => refresh('/api/v1/invitations'),
  })
  const renew = useMutation({
    mutationFn: () => api.post('/api/v1/invitations/{id}/link', { path: { id: invitation.id } }),
    onError: (error) => tellError(error),
    onSettled: () => refresh('/api/v1/invitations'),
  })
  const until = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium' }).format(
    new Date(invitation.expiresAt),
  )
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2.5">
      <span className="flex size-8 shrink-0 items-center justify-center rounded-full border border-line-strong/60 border-dashed text-ink-faint">
        <MailPlus size={16} strokeWidth={1.75} aria-hidden />
      </span>
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-medium">{invitation.email}</p>
        <p className="text-ink-faint text-sm">
          {words.by(invitation.invitedBy.name)}
          {invitation.expired ? '' : ` · ${words.until(until)}`}
        </p>
      </div>
      {invitation.expired ? <Badge tone="caution">{words.expired}</Badge> : null}
      <span className="text-ink-soft">{roles[invitation.role]}</span>
      <Button look="quiet" busy={renew.isPending} onClick={() => renew.mutate()}>
        {words.renew}
      </Button>
      <Button look="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate()}>
        {words.withdraw}
      </Button>
      {renew.data ? (
        <InvitationLink
          title={words.renewed(invitation.email)}
          note={words.oldEnded}
          made={renew.data}
          onClose={() => renew.reset()}
        />
      ) : null}
    </li>
  )
}
