import type { Context } from '../../context.ts'
import type { GaugeOfDomain } from '../../platform/domain.ts'
import { channelsAtWork } from './channel-health.ts'

/** Figures about channels for `/metrics`: whether each works, and when it last did. */
export const channelGauges = (ctx: Context): GaugeOfDomain[] => [
  {
    name: 'polku_channel_working',
    help: '1 while a channel that is on works this way, 0 while it does not',
    labels: ['channel', 'way'],
    read: async () =>
      (await ways(ctx)).map(({ channel, way, stands }) => ({
        labels: { channel: channel.id, way },
        n: stands.state === 'failing' ? 0 : 1,
      })),
  },
  {
    name: 'polku_channel_last_worked_seconds',
    help: 'When a channel last worked this way, in seconds since 1970',
    labels: ['channel', 'way'],
    read: async () =>
      (await ways(ctx)).flatMap(({ channel, way, stands: { workedAt } }) =>
        workedAt ? [{ labels: { channel: channel.id, way }, n: Date.parse(workedAt) / 1000 }] : [],
      ),
  },
  {
    name: 'polku_channel_mail_not_given',
    help: 'Mails that the server of a mailbox does not give',
    labels: ['channel'],
    read: async () =>
      (await channelsAtWork(ctx)).flatMap(({ channel, health }) =>
        health.notGiven ? [{ labels: { channel: channel.id }, n: health.notGiven.count }] : [],
      ),
  },
]

async function ways(ctx: Context) {
  return (await channelsAtWork(ctx)).flatMap(({ channel, health }) => [
    { channel, way: 'in', stands: health.in },
    ...(health.out ? [{ channel, way: 'out', stands: health.out }] : []),
  ])
}

/** For `/ready`: a channel that does not work takes no desk out of service, and is told. Names nobody. */
export async function channelsRemark(ctx: Context): Promise<string> {
  const all = await channelsAtWork(ctx)
  const failing = all.filter(({ health }) => health.failing).length
  const lacking = all.reduce((sum, { health }) => sum + (health.notGiven?.count ?? 0), 0)
  const told = [
    ...(failing > 0 ? [`${failing} of ${all.length} do not work`] : []),
    ...(lacking > 0 ? [`${lacking} mails are not given by their server`] : []),
  ]
  return told.join('; ') || 'ok'
}
