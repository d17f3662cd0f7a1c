/** What the files of a mail may weigh together, so that every mail server takes it: 25 MB as mail encodes them. */
export const mailFilesLimit = 18_000_000

/** Beside the customer. A mail to more is a circular, and mail servers take it for one. */
export const mostCopies = 20

/** What an address looks like, in lower case. Looser than a form's: mail that has come from it can be answered. */
export const addressForm = /^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+$/
