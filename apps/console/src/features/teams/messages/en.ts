import { plural } from '../../../lib/i18n.ts'

export const en = {
  lead: 'Cases can be assigned to a team, and each team has its own view in the inbox.',
  add: 'New team',
  name: 'Team name',
  nameMissing: 'Enter a team name',
  members: 'Members',
  memberCount: (n: number) => plural('en', n, { one: '# member', other: '# members' }),
  noMembers: 'No one yet',
  change: 'Edit',
  save: 'Save',
  remove: 'Delete',
  removeTitle: (name: string) => `Delete the team ${name}?`,
  removeHelp: 'Its cases stay where they are, without a team. This cannot be undone.',
  removed: (name: string) => `The team ${name} has been deleted`,
  empty: 'No teams yet',
  emptyHelp:
    'Create one for each group that handles a particular kind of case, such as deliveries or returns.',
}
