import { Refusal } from '../../platform/http/refusal.ts'

export const channelUnknown = () => new Refusal('chat.channel-unknown')
export const siteRefused = (site: string | undefined) =>
  new Refusal(
    'chat.site-refused',
    site
      ? `The chat is not allowed on ${site}. Add it to the allowed sites of the channel.`
      : 'The request does not say which site it comes from.',
  )
export const sessionUnknown = () => new Refusal('chat.session-unknown')
export const notBegun = () => new Refusal('chat.not-begun')
export const tooFast = (seconds: number) => new Refusal('chat.too-fast', undefined, { retryAfter: seconds })
/** Spread out, so that all who were refused do not come back together. */
export const busy = () =>
  new Refusal('chat.busy', undefined, { retryAfter: 10 + Math.floor(Math.random() * 10) })
export const nothingSaid = () => new Refusal('chat.empty')
export const attachmentRefused = () => new Refusal('chat.attachment-refused')
export const attachmentTooLarge = (mebibytes: number) =>
  new Refusal('request.too-large', `A file may have ${mebibytes} MB at most.`)
export const tooManyAddresses = () => new Refusal('chat.too-many-addresses')
export const fileNotFound = () => new Refusal('file.not-found')
export const identityTaken = () => new Refusal('chat.identity-taken')
