import type { TodayFigures } from '@polku/contract'
import { Cell, HeadCell, Table } from '../../ui/table.tsx'
import { ChannelName } from './channel-name.tsx'
import { useTodayWords } from './messages/index.ts'
import { NumberLink } from './number-link.tsx'
import { Section } from './section.tsx'
import { useNumbers } from './use-numbers.ts'

type Props = { channels: TodayFigures['channels']; date: string | undefined }

export function ChannelsTable({ channels, date }: Props) {
  const words = useTodayWords().byChannel
  const numbers = useNumbers()
  return (
    <Section title={words.title}>
      <Table>
        <thead>
          <tr>
            <HeadCell>{words.channel}</HeadCell>
            <HeadCell className="text-right">{words.opened}</HeadCell>
            <HeadCell className="text-right">{words.replied}</HeadCell>
            <HeadCell className="text-right">{words.wait}</HeadCell>
            <HeadCell className="text-right">{words.solved}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {channels.map(({ channel, opened, replied, medianMs, solved }) => (
            <tr key={channel}>
              <Cell>
                <ChannelName channel={channel} />
              </Cell>
              <Cell className="text-right">
                <NumberLink rows={{ measure: 'opened', date, channel }}>{numbers.count(opened)}</NumberLink>
              </Cell>
              <Cell className="text-right">
                <NumberLink rows={{ measure: 'replied', date, channel }}>{numbers.count(replied)}</NumberLink>
              </Cell>
              <Cell className="whitespace-nowrap text-right">
                {medianMs === null ? '–' : numbers.wait(medianMs)}
              </Cell>
              <Cell className="text-right">
                <NumberLink rows={{ measure: 'solved', date, channel }}>{numbers.count(solved)}</NumberLink>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
