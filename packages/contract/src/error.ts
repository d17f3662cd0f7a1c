export interface ErrorKind {
  /** As the status of the answer. */
  status: number
  /** For integrators; the console words each code in the reader's language. */
  title: string
}

/** The errors of one noun, by their stable codes. */
export type ErrorKinds = Record<`${string}.${string}`, ErrorKind>
