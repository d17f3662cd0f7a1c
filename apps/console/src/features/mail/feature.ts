import { mailChannel } from '@polku/contract/mail-channel'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Inbox, Mail } from 'lucide-react'
import { api } from '../../lib/api.ts'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'

const log = createRoute({
  getParentRoute: () => settings,
  path: '/inbound',
  component: lazyRouteComponent(() => import('./log/inbound-page.tsx'), 'InboundPage'),
})

export const mail = feature({
  routes: { settings: [log] },
  settings: [
    {
      to: '/settings/inbound',
      icon: Inbox,
      name: { en: 'Incoming mail', fi: 'Postiloki', sv: 'Postlogg' },
      needs: 'inbound.read',
    },
  ],
  channelKinds: [
    {
      kind: 'email',
      icon: Mail,
      name: { en: 'E-mail', fi: 'Sähköposti', sv: 'E-post' },
      by: { en: 'by e-mail', fi: 'sähköpostilla', sv: 'per e-post' },
      can: { ...mailChannel, formatted: true, blockable: true },
      offered: { en: 'E-mail address', fi: 'Sähköpostiosoite', sv: 'E-postadress' },
      fresh: { en: 'New e-mail channel', fi: 'Uusi sähköpostikanava', sv: 'Ny e-postkanal' },
      ways: {
        in: {
          name: { en: 'Incoming mail', fi: 'Saapuva posti', sv: 'Inkommande post' },
          failing: {
            en: 'No mail is coming in.',
            fi: 'Postia ei saavu.',
            sv: 'Ingen post kommer in.',
          },
        },
        out: {
          name: { en: 'Outgoing mail', fi: 'Lähtevä posti', sv: 'Utgående post' },
          failing: {
            en: 'Replies are not leaving.',
            fi: 'Vastaukset eivät lähde.',
            sv: 'Svaren skickas inte.',
          },
        },
      },
      address: (channel) => (channel.kind === 'email' ? channel.address : null),
      Settings: lazyRouteComponent(() => import('./mail-settings.tsx'), 'MailSettings'),
      Remark: lazyRouteComponent(() => import('./held-remark.tsx'), 'HeldRemark'),
      // What the servers say as they are saved is kept with the channel.
      afterSave: (id) => api.post('/api/v1/channels/{id}/test', { path: { id }, body: {} }),
    },
  ],
  sentences: {
    'inbound.failed': { at: () => '/settings/inbound', all: { to: '/settings/inbound' } },
  },
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
