import { getRouteApi } from '@tanstack/react-router'
import { WebhookPage } from './webhook-page.tsx'

const webhook = getRouteApi('/desk/settings/webhooks/$webhookId')

export const WebhookRoute = () => {
  const { webhookId } = webhook.useParams()
  return <WebhookPage key={webhookId} webhookId={webhookId} />
}
