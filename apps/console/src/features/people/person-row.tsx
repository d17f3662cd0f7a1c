import type { Person, Role } from '@polku/contract'
import { useMutation } from '@tanstack/react-query'
import { KeyRound, MoreHorizontal, ShieldCheck, UserMinus } from 'lucide-react'
import { useState } from 'react'
import { api } from '../../lib/api.ts'
import { useSession } from '../../lib/session.ts'
import { useRefreshed } from '../../lib/use-list.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Badge } from '../../ui/badge.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { useUiWords } from '../../ui/messages/index.ts'
import { useRoleWords } from '../../ui/roles/messages/index.ts'
import { askedFirst, grantable } from '../../ui/roles/roles.ts'
import { Select } from '../../ui/select.tsx'
import { Time } from '../../ui/time.tsx'
import { toast } from '../../ui/toasts.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useErrorToast } from '../../ui/use-error-toast.ts'
import { usePeopleWords } from './messages/index.ts'
import { RecoveryDialog } from './recovery-dialog.tsx'

export function PersonRow({ person, mayManage }: { person: Person; mayManage: boolean }) {
  const ui = useUiWords()
  const roles = useRoleWords().names
  const words = usePeopleWords()
  const session = useSession()
  const tellError = useErrorToast()
  const refresh = useRefreshed()
  const [asked, setAsked] = useState<'recovery' | 'removal' | null>(null)
  const [wanted, setWanted] = useState<Role | null>(null)
  const isMe = person.id === session.person?.id
  const offered = grantable(session.role)
  const manageable = mayManage && offered.includes(person.role)
  const change = useMutation({
    mutationFn: (role: Role) => api.patch('/api/v1/people/{id}', { path: { id: person.id }, body: { role } }),
    onSuccess({ name, role }) {
      setWanted(null)
      toast(words.roleChanged(name, roles[role]))
    },
    // Where it was asked about first, the question tells.
    onError: (error) => wanted ?? tellError(error),
    onSettled: () => refresh('/api/v1/people'),
  })
  const remove = useMutation({
    mutationFn: () => api.delete('/api/v1/people/{id}', { path: { id: person.id } }),
    onSuccess() {
      setAsked(null)
      toast(words.removed(person.name))
      refresh('/api/v1/people', '/api/v1/teams')
    },
  })
  const kind = wanted && askedFirst(person.role, wanted, isMe)
  const questions = {
    raise: (role: string) => ({
      title: words.raiseTitle(person.name, role),
      help: wanted === 'owner' ? words.raiseHelp.owner : words.raiseHelp.admin,
      verb: words.raise,
    }),
    'lower-own': () => ({ title: words.lowerTitle, help: words.lowerHelp, verb: words.lower }),
  }
  const question = kind && questions[kind]
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2.5">
      <Avatar name={person.name} kind="person" size={32} />
      <div className="min-w-0 flex-1 basis-48">
        <p className="flex min-w-0 items-center gap-2">
          <span className="truncate font-medium">{person.name}</span>
          {isMe ? <Badge>{words.you}</Badge> : null}
          {person.twoFactor ? (
            <Tooltip text={words.twoFactor}>
              <ShieldCheck
                size={16}
                strokeWidth={1.75}
                className="shrink-0 text-good"
                aria-label={words.twoFactor}
              />
            </Tooltip>
          ) : null}
        </p>
        <p className="text-ink-faint text-sm">
          {person.email}
          {person.teams.length > 0 ? ` · ${person.teams.map((team) => team.name).join(', ')}` : ''}
        </p>
      </div>
      <p className="w-32 whitespace-nowrap text-right text-ink-faint text-sm max-desk:hidden">
        <span className="sr-only">{words.seen} </span>
        {person.lastSeenAt ? <Time at={person.lastSeenAt} /> : words.never}
      </p>
      {manageable ? (
        <>
          <div className="w-54 max-tablet:ml-11 max-tablet:flex-1">
            <Select
              aria-label={words.roleOf(person.name)}
              value={change.variables && change.isPending ? change.variables : person.role}
              onChange={(role) =>
                askedFirst(person.role, role, isMe) ? setWanted(role) : change.mutate(role)
              }
              choices={offered.map((role) => ({ value: role, label: roles[role] }))}
            />
          </div>
          <Menu align="end" trigger={<IconButton icon={MoreHorizontal} label={ui.actionsFor(person.name)} />}>
            {isMe ? null : (
              <MenuItem icon={KeyRound} onSelect={() => setAsked('recovery')}>
                {words.recovery.make}
              </MenuItem>
            )}
            <MenuItem icon={UserMinus} critical onSelect={() => setAsked('removal')}>
              {words.remove}
            </MenuItem>
          </Menu>
        </>
      ) : (
        <p className="w-54 text-ink-soft max-tablet:ml-11 max-tablet:basis-full">{roles[person.role]}</p>
      )}
      {asked === 'recovery' ? <RecoveryDialog person={person} onClose={() => setAsked(null)} /> : null}
      {wanted && question ? (
        <ConfirmDialog
          {...question(roles[wanted])}
          look="primary"
          busy={change.isPending}
          error={change.error}
          onConfirm={() => change.mutate(wanted)}
          onClose={() => {
            setWanted(null)
            change.reset()
          }}
        />
      ) : null}
      {asked === 'removal' ? (
        <ConfirmDialog
          title={words.removeTitle(person.name)}
          help={words.removeHelp}
          verb={words.remove}
          busy={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate()}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </li>
  )
}
