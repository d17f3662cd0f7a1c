import type { Case } from '@polku/contract'
import { ArrowLeft, PanelRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useCustomerName } from '../../lib/customer-name.ts'
import type { Presence } from '../../lib/live.ts'
import { useIsPhone } from '../../lib/media.ts'
import { useChannelName } from '../../lib/use-channel-kinds.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { ChannelIcon } from '../../ui/channel-icon.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Parts } from '../../ui/parts.tsx'
import { Time } from '../../ui/time.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { CaseSubject } from './case-subject.tsx'
import { CaseToolbar } from './case-toolbar.tsx'
import { useCaseWords } from './messages/index.ts'
import { StateBadge } from './state-badge.tsx'
import { type GoOn, useChangeCase } from './use-change-case.ts'

type Props = {
  one: Case
  path: ReactNode
  viewers: Presence['people']
  onClose: () => void
  onShowCustomer?: () => void
  onReply: () => void
  onNote: () => void
  onGoOn: GoOn
}

export function CaseHeader({ one, path, viewers, onClose, onShowCustomer, onReply, onNote, onGoOn }: Props) {
  const words = useCaseWords()
  const channelName = useChannelName()
  const nameOf = useCustomerName()
  const Heading = useIsPhone() ? 'h1' : 'h2'
  const name = nameOf(one.customer)
  const change = useChangeCase(one.id)
  return (
    <header className="@container shrink-0 border-line border-b">
      <div className="flex min-h-12 items-center gap-2 px-4 py-1.5 max-tablet:px-2">
        <IconButton
          icon={ArrowLeft}
          label={words.back}
          keys="Escape"
          onClick={onClose}
          className="tablet:hidden"
        />
        <div className="min-w-0 flex-1">
          <Heading className="flex min-w-0 items-center gap-2">
            <span className="truncate font-semibold text-lg">{name}</span>
            <StateBadge one={one} />
          </Heading>
          <div className="flex min-w-0 items-start gap-1.5 text-ink-faint text-sm">
            <span className="flex h-5 shrink-0 items-center gap-1.5 tabular-nums">
              <ChannelIcon channel={one.channel} size={14} />#{one.number}
            </span>
            <CaseSubject text={one.subject}>
              {channelName(one.channel)} <Time at={one.openedAt} as="coming" />
            </CaseSubject>
          </div>
        </div>
        <div className="hidden shrink-0 @xl:block">{path}</div>
        {viewers.map((person) => (
          <Tooltip key={person.id} text={words.alsoHere(person.name)}>
            <span>
              <Avatar name={person.name} kind="person" className="ring-2 ring-caution" />
              <span className="sr-only">{words.alsoHere(person.name)}</span>
            </span>
          </Tooltip>
        ))}
        {onShowCustomer ? (
          <IconButton icon={PanelRight} label={words.showCustomer} onClick={onShowCustomer} />
        ) : null}
      </div>
      <CaseToolbar
        one={one}
        onClose={onClose}
        onReply={onReply}
        onNote={onNote}
        onShowCustomer={onShowCustomer}
        onGoOn={onGoOn}
      />
      <div className="flex flex-wrap items-center gap-1.5 px-3 pb-1.5 empty:hidden max-tablet:px-2">
        <Parts at="inCaseHeader" props={{ one, change }} />
      </div>
    </header>
  )
}
