export const en = {
  lead: 'Who changed which settings, and when. The log cannot be edited.',
  empty: 'Nothing has been logged yet',
  by: { system: 'Polku', customer: 'A customer', 'api-key': 'An API key', person: 'Someone' },
  somebody: 'someone',
  itself: 'something',
  quoted: (name: string) => `“${name}”`,
}
