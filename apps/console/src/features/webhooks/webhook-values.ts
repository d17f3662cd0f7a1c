import type { Webhook, WebhookType } from '@polku/contract'
import { en } from './messages/en.ts'
import type { useWebhookWords } from './messages/index.ts'

export interface WebhookValues {
  url: string
  description: string
  choice: 'all' | 'some'
  types: WebhookType[]
}

/** What can be chosen, in the order it is offered. */
export const webhookTypes = Object.keys(en.types).filter((type) => type !== 'webhook.test') as WebhookType[]

export const webhookValues = (webhook: Webhook | null): WebhookValues => ({
  url: webhook?.url ?? '',
  description: webhook?.description ?? '',
  choice: webhook?.types ? 'some' : 'all',
  types: webhook?.types ?? [],
})

export const webhookBody = ({ url, description, choice, types }: WebhookValues) => ({
  url: url.trim(),
  description: description.trim(),
  types: choice === 'all' ? null : webhookTypes.filter((type) => types.includes(type)),
})

export type WebhookBody = ReturnType<typeof webhookBody>

/** `http` is for receivers the operator has opened; the server decides. */
const looksLikeUrl = (text: string) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text)

export const webhookFaults = (
  words: ReturnType<typeof useWebhookWords>,
  { url, choice, types }: WebhookValues,
) => ({
  url: looksLikeUrl(url.trim()) ? null : words.urlWrong,
  types: choice === 'some' && types.length === 0 ? words.someMissing : null,
})

export type TypeGroup = 'customer' | 'case' | 'message'

/** What a person looks for together. */
export const groupOf = (type: WebhookType): TypeGroup => {
  const [noun] = type.split('.')
  if (noun === 'case') return 'case'
  return noun === 'message' || noun === 'note' ? 'message' : 'customer'
}
