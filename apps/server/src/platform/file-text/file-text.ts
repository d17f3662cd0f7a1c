import type { FileStanding } from '@polku/contract'

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
