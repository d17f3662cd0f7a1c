import { Refusal } from '../../platform/http/refusal.ts'

export const linkUnknown = () => new Refusal('matter.link-unknown')
export const linkEnded = () => new Refusal('matter.link-ended')
export const signedOut = () => new Refusal('matter.signed-out')
export const matterNotFound = () => new Refusal('matter.not-found')
export const nothingSaid = () => new Refusal('matter.nothing-said')
export const tooLong = () => new Refusal('matter.too-long')
export const fileRefused = () => new Refusal('matter.file-refused')
export const fileTooLarge = () => new Refusal('request.too-large')
