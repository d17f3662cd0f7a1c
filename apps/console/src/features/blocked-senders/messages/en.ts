export const en = {
  lead: 'Mail from these senders goes to spam. To block a whole domain, enter @domain.example.',
  pattern: 'Address or domain',
  patternWrong: 'An address, or a domain such as @domain.example',
  add: 'Block',
  by: (name: string) => `Blocked by ${name}`,
  remove: 'Unblock',
  removed: (pattern: string) => `${pattern} is no longer blocked`,
  empty: 'No one is blocked',
  emptyHelp: 'Block a sender here, or from a case.',
}
