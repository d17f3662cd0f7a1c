import type { Webhook, WebhookType } from '@polku/contract'
import type { useWebhookWords } from './messages/index.ts'

export interface WebhookValues {
  url: string
  description: string
  choice: 'all' | 'some'
  types: WebhookType[]
}

export const webhookValues = (webhook: Webhook | null): WebhookValues => ({
  url: webhook?.url ?? '',
  description: webhook?.description ?? '',
  choice: webhook?.types ? 'some' : 'all',
  types: webhook?.types ?? [],
})

export const webhookBody = ({ url, description, choice, types }: WebhookValues) => ({
  url: url.trim(),
  description: description.trim(),
  types: choice === 'all' ? null : types,
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
