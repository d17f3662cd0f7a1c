import type { WordsOfErrors } from '../../../lib/error-words.ts'

export const errors: WordsOfErrors = {
  'person.not-found': { title: 'This person was not found', advice: 'They may have been removed.' },
  'person.last-owner': { title: 'There must be an owner', advice: 'Make someone else an owner first.' },
  'person.role-above-own': { title: 'That role is above yours', advice: 'Ask someone who has that role.' },
  'person.already-member': { title: 'This person is already a member', advice: 'See the list of people.' },
  'person.own-recovery': {
    title: 'A recovery link is for others',
    advice: 'Change your own password in your account.',
  },
  'person.member-elsewhere': {
    title: 'This person also works in another organisation',
    advice: 'Only they can change how they sign in.',
  },
  'person.no-mail': {
    title: 'Polku cannot send e-mail here',
    advice: 'No mail server has been set up. Copy the link and pass it on yourself.',
  },
  'person.password-weak': {
    title: 'This password is too easy to guess',
    advice:
      'Choose something longer, such as three or four words that do not belong together. Common passwords, names, dates and rows of keys are tried first.',
  },
  'person.password-wrong': { title: 'The password is incorrect', advice: 'Try again.' },
  'team.not-found': { title: 'This team was not found', advice: 'It may have been deleted.' },
  'team.name-taken': { title: 'Another team has this name', advice: 'Choose another name.' },
  'invitation.not-found': {
    title: 'This invitation was not found',
    advice: 'It may have been used or withdrawn.',
  },
  'invitation.pending': {
    title: 'This address has already been invited',
    advice: 'Create a new link for the earlier invitation, or withdraw it first.',
  },
  'api-key.not-found': { title: 'This key was not found', advice: 'It may already have been deleted.' },
}
