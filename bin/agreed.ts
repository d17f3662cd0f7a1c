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
