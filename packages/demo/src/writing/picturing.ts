import type { ReasonName } from '../reasons/index.ts'
import type { Picture } from '../records.ts'
import type { Matter } from './facts.ts'

const shown: Readonly<Record<string, Picture>> = {
  'coffee mug': 'broken-mug',
  'table lamp': 'broken-lamp',
  'floor lamp': 'broken-lamp',
}

/** What a photograph of a torn box would gainsay. */
const otherBox = /päältä ehjä|hel ut utanpå|fine from outside|kastunut|genomblöt|was wet/i

/** The photograph somebody could send of what they have written of: of the thing, or of the box it came in. */
export function pictureOf(reason: ReasonName, matter: Matter, written: string): Picture | undefined {
  const ofThing = matter.product ? shown[matter.product.en] : undefined
  if (reason === 'glass') return matter.topic === 'cracked' ? 'cracked-glass' : undefined
  if (reason === 'broke') return ofThing
  if (reason === 'damaged') return ofThing ?? (otherBox.test(written) ? undefined : 'torn-box')
  return undefined
}
