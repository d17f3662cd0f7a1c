import { UserPlus } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../lib/session.ts'
import { useList } from '../../lib/use-list.ts'
import { Button } from '../../ui/button.tsx'
import { SettingsList } from '../../ui/settings-list.tsx'
import { SettingsPage } from '../../ui/settings-page.tsx'
import { InvitationList } from './invitation-list.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { usePeopleWords } from './messages/index.ts'
import { PersonRow } from './person-row.tsx'

export function PeoplePage() {
  const words = usePeopleWords()
  const mayManage = useMay('person.manage')
  const people = useList('/api/v1/people', { query: { limit: 100 } })
  const [inviting, setInviting] = useState(false)
  return (
    <SettingsPage
      lead={words.lead}
      action={
        mayManage ? (
          <Button look="primary" onClick={() => setInviting(true)}>
            <UserPlus size={16} strokeWidth={1.75} aria-hidden />
            {words.invite}
          </Button>
        ) : null
      }
    >
      {/* What one has just made, or waits for, is seen at once, however many people there are. */}
      {mayManage ? <InvitationList /> : null}
      {people.data ? <Headings mayManage={mayManage} /> : null}
      <SettingsList list={people} skeletons={5}>
        {(person) => <PersonRow key={person.id} person={person} mayManage={mayManage} />}
      </SettingsList>
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </SettingsPage>
  )
}

/** What stands in the columns of `PersonRow`, where there is room for columns. */
function Headings({ mayManage }: { mayManage: boolean }) {
  const words = usePeopleWords()
  return (
    <div
      aria-hidden
      className="flex items-center gap-x-3 border-line border-b pb-1 text-ink-faint text-sm max-desk:hidden"
    >
      <span className="ml-11 flex-1">{words.name}</span>
      <span className="w-32 text-right">{words.seen}</span>
      <span className={mayManage ? 'mr-11 w-54' : 'w-54'}>{words.role}</span>
    </div>
  )
}
