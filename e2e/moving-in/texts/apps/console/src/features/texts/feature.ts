import { smsChannel } from '@polku/contract/sms-channel'
import { lazyRouteComponent } from '@tanstack/react-router'
import { Smartphone } from 'lucide-react'
import { feature } from '../../lib/feature.ts'

export const texts = feature({
  channelKinds: [
    {
      kind: 'sms',
      icon: Smartphone,
      name: { en: 'Text message', fi: 'Tekstiviesti', sv: 'Sms' },
      by: { en: 'by text message', fi: 'tekstiviestillä', sv: 'per sms' },
      can: { ...smsChannel, formatted: false, blockable: false },
      offered: { en: 'Phone number', fi: 'Puhelinnumero', sv: 'Telefonnummer' },
      fresh: { en: 'New phone number', fi: 'Uusi puhelinnumero', sv: 'Nytt telefonnummer' },
      ways: {
        in: {
          name: { en: 'Text messages', fi: 'Tekstiviestit', sv: 'Sms' },
          failing: {
            en: 'No text messages are coming in.',
            fi: 'Tekstiviestejä ei saavu.',
            sv: 'Inga sms kommer in.',
          },
        },
      },
      address: (channel) => (channel.kind === 'sms' ? channel.settings.number : null),
      Settings: lazyRouteComponent(() => import('./text-settings.tsx'), 'TextSettings'),
    },
  ],
})
