/** What is said around the matter itself. Templates as in `writing/template.ts`. */
export interface Phrases {
  hello: string[]
  casualHello: string[]
  eveningHello: string[]
  goodbye: string[]
  casualGoodbye: string[]
  stiffGoodbye: string[]
  /** Names the order, when nothing else has. */
  orderIs: string[]
  /** Lines that belong to the writer rather than to the matter. */
  colour: string[]
  rage: string[]
  irony: string[]
  thanks: string[]
  chatThanks: string[]
  nudge: string[]
  /** Subjects of those who do not say what it is about. */
  subjects: string[]
  phones: string[]
  desk: {
    hello: string[]
    helloNobody: string[]
    chatHello: string[]
    /** To somebody whose mail came empty. */
    blank: string[]
    goodbye: string[]
    extra: string[]
    chatEnd: string[]
    wrote: string
    department: string
  }
  away: string[]
}
