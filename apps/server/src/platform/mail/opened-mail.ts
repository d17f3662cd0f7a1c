/** What was packed or sealed into one part of a mail. */
export interface OpenedMail {
  text: string | null
  html: string | null
  files: OpenedFile[]
}

export interface OpenedFile {
  name: string | null
  mimeType: string
  contentId: string | null
  content: Buffer
}
