/** What the files of a mail may weigh together, so that every mail server takes it: 25 MB as mail encodes them. */
export const mailFilesLimit = 18_000_000
