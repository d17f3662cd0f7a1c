// What may be done against the rules between domains, each with its reason. Whatever is not listed here is refused,
// and so is a write that is listed and not done any more.

export interface AgreedPart {
  from: string
  to: string
  because: string
}

/** What is a domain's own affair (tables, who may do what, how rows are shown) and known to another all the same. */
export const agreedParts: readonly AgreedPart[] = [
  {
    from: 'mail',
    to: 'channels/policy.ts',
    because:
      'Whoever may see and set up channels may try the servers of one for mail, and send what it holds.',
  },
  {
    from: 'chat',
    to: 'cases/policy.ts',
    because: 'Whoever may read or answer cases may see who waits in chat.',
  },
]

export interface AgreedWrite {
  file: string
  /** The table, or `sql` where a file that is not called queries holds a statement. */
  writes: string
  because: string
}

export const agreedWrites: readonly AgreedWrite[] = [
  {
    file: 'cases/beginning-chat.ts',
    writes: 'sql',
    because: 'Its part of the statement by which dialogues begin by the batch.',
  },
  {
    file: 'customers/appearing.ts',
    writes: 'sql',
    because: 'Its part of the statement by which dialogues begin by the batch.',
  },
  {
    file: 'chat/beginning-queries.ts',
    writes: 'events',
    because: 'Rows and events of a batch are one prepared statement, which is its own transaction.',
  },
  {
    file: 'cases/continuing-queries.ts',
    writes: 'events',
    because: 'Rows and event are one prepared statement, which is its own transaction.',
  },
]

export interface AgreedName {
  /** A domain's folder, or one file of it. */
  within: string
  name: string
  because: string
}

/** Who says a word that is a channel kind's name too. */
export const agreedNames: readonly AgreedName[] = [
  { within: 'customers/', name: 'email', because: 'It is one of the kinds of identifiers.' },
  {
    within: 'matters/queries.ts',
    name: 'email',
    because: 'It is one of the kinds of identifiers.',
  },
  { within: 'chat/', name: 'email', because: 'Answers follow a visitor who has left by mail.' },
  { within: 'people/', name: 'email', because: 'It is what people sign in with.' },
  { within: 'demo-shop/', name: 'email', because: 'It is one of the kinds of identifiers.' },
  { within: 'customers/', name: 'chat', because: 'It is how an identifier came to be known.' },
  {
    within: 'cases/beginning-chat.ts',
    name: 'chat',
    because: 'Its part of the statement by which dialogues begin by the batch.',
  },
  {
    within: 'channels/route-table.ts',
    name: 'chat',
    because: 'A body that is well formed, for the tests of every route.',
  },
]
