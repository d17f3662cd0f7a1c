import { Refusal } from '../../platform/http/refusal.ts'

export const webhookNotFound = () => new Refusal('webhook.not-found')
export const deliveryNotFound = () => new Refusal('webhook-delivery.not-found')
export const addressRefused = (why: string) => new Refusal('webhook.address-refused', why)
