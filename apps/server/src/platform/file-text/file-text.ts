export const fileStandings = ['read', 'nothing', 'encrypted', 'too-large', 'broken'] as const
/** What came of reading a file; `nothing` where there is no text in it, or none that is read. */
export type FileStanding = (typeof fileStandings)[number]

export interface FileText {
  standing: FileStanding
  text: string
}

/** A file that cannot be read, and why. */
export class Unread extends Error {
  readonly standing: Exclude<FileStanding, 'read'>

  constructor(standing: Exclude<FileStanding, 'read'>) {
    super(`The file is not read: ${standing}.`)
    this.standing = standing
  }
}
