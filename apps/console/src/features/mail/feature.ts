import { mailChannel } from '@polku/contract/mail-channel'
import { lazyRouteComponent } from '@tanstack/react-router'
import { Mail } from 'lucide-react'
import { api } from '../../lib/api.ts'
import { feature } from '../../lib/feature.ts'

export const mail = feature({
  channelKinds: [
    {
      kind: 'email',
      icon: Mail,
      name: { en: 'E-mail', fi: 'Sähköposti', sv: 'E-post' },
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
})
