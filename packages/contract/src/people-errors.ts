import type { ErrorKinds } from './error.ts'

export const peopleErrors = {
  'person.not-found': { status: 404, title: 'No such person' },
  'person.last-owner': { status: 409, title: 'The last owner cannot be removed or given another role' },
  'person.role-above-own': { status: 403, title: 'Nobody can grant or change a role above their own' },
  'person.already-member': { status: 409, title: 'This person belongs to the organisation already' },
  'person.own-recovery': {
    status: 409,
    title: 'A recovery link is for others; change your own password in your account',
  },
  'person.member-elsewhere': { status: 409, title: 'This person belongs to another organisation too' },
  'person.no-mail': { status: 409, title: 'This installation has no mail server to send by' },
  'person.password-weak': {
    status: 422,
    title: 'This password is too easy to guess; take some words that do not belong together',
  },
  'person.password-wrong': { status: 422, title: 'The password is not right' },
  'team.not-found': { status: 404, title: 'No such team' },
  'team.name-taken': { status: 409, title: 'Another team has this name' },
  'invitation.not-found': { status: 404, title: 'No such invitation' },
  'invitation.pending': { status: 409, title: 'This address has been invited already' },
  'api-key.not-found': { status: 404, title: 'No such API key' },
} as const satisfies ErrorKinds
