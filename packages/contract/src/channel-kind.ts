/** What a kind of channel can do: asked by everybody who would else ask which kind it is. */
export interface ChannelKind {
  /** Somebody sits at the other end while one answers: what either side has seen is noted. */
  live: boolean
  /** What is said leaves as a letter: it can be taken back for some seconds, sent at a chosen time, and be begun. */
  letters: boolean
  /** By which of a customer's identifiers it reaches them where it can begin a dialogue. */
  reaches: 'email' | 'phone' | null
  /** Others can get copies. */
  copies: boolean
  /** Of the files of one answer, in bytes; null without a limit of its own. */
  filesLimit: number | null
  /** Minutes after which somebody has waited too long for an answer. */
  patience: number
}
