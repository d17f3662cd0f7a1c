export const en = {
  more: 'More',
  mainNavigation: 'Main',
  skipToContent: 'Skip to content',
  account: 'Your account',
  signOut: 'Sign out',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', system: 'Same as device' },
  search: 'Search and commands',
  palettePlaceholder: 'Search customers, cases, orders or commands',
  paletteNothing:
    'Nothing found. Try a customer’s name or address, a case number, at least three letters of a subject, or a whole order number.',
  paletteResults: 'Search results',
  groups: {
    list: 'The list',
    navigation: 'Go to',
    general: 'General',
  },
  shortcuts: 'Keyboard shortcuts',
  shortcutsHelp:
    'Shortcuts work whenever you are not typing. Where two keys are shown, press one after the other.',
  offline: 'Connection lost. What you write is kept, and Polku reconnects by itself.',
  toStart: 'Back to the start',
  connecting: 'Connecting',
  connectingLong: 'The server has not answered yet. Polku tries again by itself.',
}
