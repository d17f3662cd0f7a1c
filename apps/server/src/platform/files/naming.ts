/** A table whose rows name stored files in `file_hash`, and keep them as long as they do. */
export interface FileNaming {
  table: string
  /** Of files that stand in no workspace's list: the column that says, once it is set, that the row needs its no more. */
  unlistedUntil?: string
}
