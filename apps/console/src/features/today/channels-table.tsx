import type { TodayFigures } from '@polku/contract'
import { useChannelName } from '../../lib/use-channel-kinds.ts'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { Cell, HeadCell, Table } from '../../ui/table.tsx'
import { useTodayWords } from './messages/index.ts'
import { NumberLink } from './number-link.tsx'
import { Section } from './section.tsx'
import { useNumbers } from './use-numbers.ts'

type Props = { channels: TodayFigures['channels']; date: string | undefined }

/** Words of the heading stay whole on a phone. */
const figure = 'text-right [overflow-wrap:normal] max-tablet:px-1.5'

export function ChannelsTable({ channels, date }: Props) {
  const words = useTodayWords().byChannel
  const numbers = useNumbers()
  const nameOf = useChannelName()
  return (
    <Section title={words.title}>
      <Table>
        <thead>
          <tr>
            <HeadCell>{words.channel}</HeadCell>
            <HeadCell className={figure}>{words.opened}</HeadCell>
            <HeadCell className={`${figure} max-tablet:hidden`}>{words.replied}</HeadCell>
            <HeadCell className={figure}>{words.wait}</HeadCell>
            <HeadCell className={figure}>{words.solved}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {channels.map(({ channel, opened, replied, medianMs, solved }) => (
            <tr key={channel} className="last:*:border-b-0">
              <Cell className="whitespace-nowrap">
                <span className="inline-flex items-center gap-2">
                  <ChannelIcon channel={channel} named />
                  {nameOf(channel)}
                </span>
              </Cell>
              <Cell className={figure}>
                <NumberLink rows={{ measure: 'opened', date, channel }}>{numbers.count(opened)}</NumberLink>
              </Cell>
              <Cell className={`${figure} max-tablet:hidden`}>
                <NumberLink rows={{ measure: 'replied', date, channel }}>{numbers.count(replied)}</NumberLink>
              </Cell>
              <Cell className={`whitespace-nowrap ${figure}`}>
                {medianMs === null ? '–' : numbers.wait(medianMs)}
              </Cell>
              <Cell className={figure}>
                <NumberLink rows={{ measure: 'solved', date, channel }}>{numbers.count(solved)}</NumberLink>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
