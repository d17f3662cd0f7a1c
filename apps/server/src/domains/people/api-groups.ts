import type { ApiGroup } from '../../platform/domain.ts'

export const peopleApi: readonly ApiGroup[] = [
  {
    name: 'Me',
    description: 'Who is asking, and in which organisation.',
    settings: true,
    concerns: ['session'],
  },
  {
    name: 'People',
    description: 'Those who work in the organisation.',
    settings: true,
    concerns: ['person'],
  },
  {
    name: 'Invitations',
    description: 'Those asked to join.',
    settings: true,
    concerns: [
      'invitation',
      'person.already-member',
      'person.role-above-own',
      'person.password-wrong',
      'link',
      'team',
    ],
  },
  {
    name: 'Teams',
    description: 'Whom cases can be given to together.',
    settings: true,
    concerns: ['team', 'person'],
  },
  {
    name: 'API keys',
    description: 'Keys by which programs sign in.',
    settings: true,
    concerns: ['api-key', 'person.role-above-own'],
  },
  { name: 'Audit', description: 'Who changed or exported what.', settings: true, concerns: [] },
  {
    name: 'Set-up',
    description: 'Before anybody can sign in; of no use to an integration.',
    settings: true,
    concerns: ['set-up', 'link'],
  },
]
