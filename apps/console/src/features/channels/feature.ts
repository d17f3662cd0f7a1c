import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { MessagesSquare } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'

const list = createRoute({
  getParentRoute: () => settings,
  path: '/channels',
  component: lazyRouteComponent(() => import('./channels-page.tsx'), 'ChannelsPage'),
})

const one = createRoute({
  getParentRoute: () => settings,
  path: '/channels/$channelId',
  component: lazyRouteComponent(() => import('./channel-routes.tsx'), 'ChannelRoute'),
})

const fresh = createRoute({
  getParentRoute: () => settings,
  path: '/channels/new/$kind',
  component: lazyRouteComponent(() => import('./channel-routes.tsx'), 'NewChannelRoute'),
})

export const channels = feature({
  routes: { settings: [list, one, fresh] },
  settings: [
    {
      to: '/settings/channels',
      icon: MessagesSquare,
      name: { en: 'Channels', fi: 'Kanavat', sv: 'Kanaler' },
      needs: 'channel.read',
    },
  ],
  firstStep: lazyRouteComponent(() => import('./first-channel.tsx'), 'FirstChannel'),
  sentences: {
    'channel.failing': {
      at: ({ id }) => `/settings/channels/${id}`,
      all: { to: '/settings/channels' },
      needs: 'channel.read',
    },
  },
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
