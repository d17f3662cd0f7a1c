export const en = {
  names: {
    owner: 'Owner',
    admin: 'Administrator',
    lead: 'Team lead',
    agent: 'Agent',
    reader: 'Reader',
  },
  help: {
    owner: 'Can do everything, including changing other owners’ roles',
    admin: 'Manages settings, people, channels and keys',
    lead: 'Handles cases, manages teams, can see channels',
    agent: 'Handles cases',
    reader: 'Can view but not change anything',
  },
}
