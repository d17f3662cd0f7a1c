import type { Team } from '@polku/contract'
import { Plus, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { useList } from '../../lib/use-list.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { RowIcon } from '../../ui/row-icon.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { useTeamWords } from './messages/index.ts'
import { TeamDialog } from './team-dialog.tsx'

export function TeamsPage() {
  const words = useTeamWords()
  const mayManage = useMay('team.manage')
  const teams = useList('/api/v1/teams', { query: { limit: 100 } })
  const [open, setOpen] = useState<Team | 'new' | null>(null)
  const add = mayManage ? (
    <Button look="primary" onClick={() => setOpen('new')}>
      <Plus size={16} strokeWidth={1.75} aria-hidden />
      {words.add}
    </Button>
  ) : null
  const empty = teams.data?.length === 0
  return (
    <SettingsPage lead={words.lead} action={empty ? null : add}>
      <SettingsList list={teams} empty={{ title: words.empty, help: words.emptyHelp, action: add }}>
        {(team) => (
          <li
            key={team.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-2.5"
          >
            <RowIcon icon={UsersRound} />
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium">{team.name}</p>
              <p className="text-ink-faint text-sm tablet:truncate">
                {team.members.length === 0
                  ? words.noMembers
                  : team.members.map((member) => member.name).join(', ')}
              </p>
            </div>
            <Members team={team} />
            {mayManage ? <Button onClick={() => setOpen(team)}>{words.change}</Button> : null}
          </li>
        )}
      </SettingsList>
      {open ? <TeamDialog team={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </SettingsPage>
  )
}

function Members({ team }: { team: Team }) {
  const words = useTeamWords()
  if (team.members.length === 0) return null
  return (
    <div className="flex items-center gap-2 max-tablet:hidden">
      <span className="flex -space-x-1.5">
        {team.members.slice(0, 5).map((member) => (
          <Avatar key={member.id} name={member.name} kind="person" className="ring-2 ring-surface" />
        ))}
      </span>
      <span className="text-ink-faint text-sm">{words.memberCount(team.members.length)}</span>
    </div>
  )
}
