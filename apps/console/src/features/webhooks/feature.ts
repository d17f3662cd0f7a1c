import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Webhook } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { readyHappenings } from '../../lib/happenings.ts'
import { currentLanguage } from '../../lib/language.ts'
import { settings } from '../../lib/parent-routes.ts'

const list = createRoute({
  getParentRoute: () => settings,
  path: '/webhooks',
  loader: ({ context }): Promise<void> => readyHappenings(context.features, currentLanguage()),
  component: lazyRouteComponent(() => import('./webhooks-page.tsx'), 'WebhooksPage'),
})

const one = createRoute({
  getParentRoute: () => settings,
  path: '/webhooks/$webhookId',
  loader: ({ context }): Promise<void> => readyHappenings(context.features, currentLanguage()),
  component: lazyRouteComponent(() => import('./webhook-route.tsx'), 'WebhookRoute'),
})

export const webhooks = feature({
  routes: { settings: [list, one] },
  settings: [
    {
      to: '/settings/webhooks',
      icon: Webhook,
      name: { en: 'Webhooks', fi: 'Webhookit', sv: 'Webhookar' },
      needs: 'webhook.manage',
    },
  ],
  sentences: {
    'webhook.failing': { at: ({ id }) => `/settings/webhooks/${id}`, all: { to: '/settings/webhooks' } },
  },
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
