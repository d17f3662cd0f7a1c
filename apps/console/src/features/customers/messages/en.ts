export const en = {
  customers: 'Customers',
  search: 'Search customers',
  searchHint: 'Name, address, phone or customer number',
  name: 'Name',
  address: 'Address',
  language: 'Language',
  lastContact: 'Last contact',
  unnamed: 'No name yet',
  verified: 'Verified',
  claimed: 'Claimed, not verified',
  none: {
    title: 'No customers yet',
    advice: 'Whoever writes to you becomes a customer here, with everything that follows on one path.',
  },
  notFound: {
    title: 'Nobody by that name',
    advice: 'Try a part of the name, an e-mail address or a phone number.',
  },
}
