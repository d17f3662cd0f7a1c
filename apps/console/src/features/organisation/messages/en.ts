export const en = {
  name: 'Organisation name',
  nameHelp: 'Customers see it in e-mails and chat.',
  nameMissing: 'Enter the organisation name',
  language: 'Organisation language',
  languageHelp:
    'Used in invitations and other e-mails Polku sends. Everyone chooses their own language in their account.',
  timeZone: 'Time zone',
  timeZoneHelp: 'For dates and times in e-mails to customers and in invitations.',
  timeZoneWrong: 'Choose a time zone from the list, such as Europe/Helsinki.',
}
