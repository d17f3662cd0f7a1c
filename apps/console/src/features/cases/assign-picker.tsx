import type { Case } from '@polku/contract'
import { Command } from 'cmdk'
import { Check, UserRoundPlus, UserRoundX, UsersRound } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { useSession } from '../../lib/session.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { useCaseWords } from './messages/index.ts'
import { nameMatches } from './name-matches.ts'
import { useColleagues } from './use-colleagues.ts'

// People may share a name, so a choice is known by its id and found by its name.
const matches = (_value: string, typed: string, names: string[] = []): number =>
  nameMatches(names.join(' '), typed) ? 1 : 0

type Who = Pick<Case, 'assignee' | 'team'>

type Props = {
  one: Who
  disabled: boolean
  open: boolean
  onOpenChange: (open: boolean) => void
  onAssign: (who: Who) => void
  /** What opens it, where that is not who has the case. */
  trigger?: ReactElement
}

/** Who has the case; opens to give it to somebody else, by typing the beginning of a name. */
export function AssignPicker({ one, disabled, open, onOpenChange, onAssign, trigger }: Props) {
  const words = useCaseWords()
  const me = useSession().person
  const { people, teams } = useColleagues(open)
  const { assignee, team } = one
  const give = (who: Who) => {
    onOpenChange(false)
    onAssign(who)
  }
  const others = people.filter((person) => person.id !== me?.id)
  return (
    <Popover
      open={open}
      onOpenChange={onOpenChange}
      label={words.assign}
      className="w-72 p-0"
      trigger={
        trigger ?? (
          <Button look="quiet" disabled={disabled} className="min-w-0 px-2">
            {assignee ? (
              <Avatar name={assignee.name} kind="person" size={20} />
            ) : (
              <UserRoundPlus size={16} strokeWidth={1.75} className="shrink-0" aria-hidden />
            )}
            <span className="sr-only">{words.assign}: </span>
            <span className="truncate">{assignee?.name ?? words.nobody}</span>
            {team ? <span className="hidden truncate text-ink-faint @md:inline">{team.name}</span> : null}
          </Button>
        )
      }
    >
      <Command label={words.assign} filter={matches} loop>
        <Command.Input
          autoFocus
          placeholder={words.assignHint}
          className="h-10 w-full border-line border-b bg-transparent px-3 outline-none pointer-coarse:text-lg"
        />
        <Command.List label={words.assign} className="max-h-80 overflow-y-auto p-1">
          <Command.Empty className="p-4 text-center text-ink-soft">{words.nobodyFound}</Command.Empty>
          {me ? (
            <Choice
              id={me.id}
              name={words.me(me.name)}
              chosen={assignee?.id === me.id}
              onChoose={() => give({ assignee: me, team })}
            >
              <Avatar name={me.name} kind="person" size={20} />
            </Choice>
          ) : null}
          <Choice
            id="nobody"
            name={words.nobody}
            chosen={assignee === null}
            onChoose={() => give({ assignee: null, team })}
          >
            <UserRoundX size={16} strokeWidth={1.75} className="mx-0.5" aria-hidden />
          </Choice>
          {others.map((person) => (
            <Choice
              key={person.id}
              id={person.id}
              name={person.name}
              chosen={assignee?.id === person.id}
              onChoose={() => give({ assignee: person, team })}
            >
              <Avatar name={person.name} kind="person" size={20} />
            </Choice>
          ))}
          {teams.map((each) => (
            <Choice
              key={each.id}
              id={each.id}
              name={words.team(each.name)}
              chosen={team?.id === each.id}
              // A case given to a team waits for whoever of them takes it.
              onChoose={() =>
                give(team?.id === each.id ? { assignee, team: null } : { assignee: null, team: each })
              }
            >
              <UsersRound size={16} strokeWidth={1.75} className="mx-0.5" aria-hidden />
            </Choice>
          ))}
        </Command.List>
      </Command>
    </Popover>
  )
}

type ChoiceProps = {
  id: string
  name: string
  chosen: boolean
  onChoose: () => void
  /** What stands before the name. */
  children: ReactNode
}

const Choice = ({ id, name, chosen, onChoose, children }: ChoiceProps) => (
  <Command.Item
    value={id}
    keywords={[name]}
    onSelect={onChoose}
    className="flex min-h-8 items-center gap-2 rounded px-2 data-[selected=true]:bg-hover pointer-coarse:min-h-11"
  >
    {children}
    <span className="min-w-0 flex-1 truncate">{name}</span>
    {chosen ? <Check size={16} strokeWidth={1.75} aria-hidden /> : null}
  </Command.Item>
)
