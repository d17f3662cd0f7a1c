import { mostTags, mostTagsEach } from '@polku/contract'
import { refuseTaken } from '../../platform/db/refuse-taken.ts'
import { Refusal } from '../../platform/http/refusal.ts'

export const tagNotFound = () => new Refusal('tag.not-found')
export const tagRetired = () => new Refusal('tag.retired')
export const tooManyTags = () =>
  new Refusal('tag.too-many', `An organisation has at most ${mostTags} tags in use.`)
export const tooManyOfCase = () =>
  new Refusal('tag.too-many', `A case has at most ${mostTagsEach} tags; none was given.`)
export const nameTaken = refuseTaken('tags_name', 'tag.name-taken')
