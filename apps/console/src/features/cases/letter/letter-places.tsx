import type { WaysToWrite } from '@polku/contract'
import type { ReactNode } from 'react'
import { Select } from '../../../ui/select.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import { ClaimedAddress } from '../composer/claimed-address.tsx'
import { useLetterWords } from './messages/index.ts'

export const letterRow =
  'col-span-2 grid min-h-11 grid-cols-subgrid items-center border-line border-b px-4 text-ink-faint'

type Props = {
  ways: WaysToWrite | undefined
  /** Those of ours by which that address is reached. */
  senders: WaysToWrite['from']
  to: WaysToWrite['to'][number] | undefined
  from: WaysToWrite['from'][number] | undefined
  onTo: (address: string) => void
  onFrom: (channelId: string) => void
  /** The way to giving others a copy, and who gets one. */
  way: ReactNode
  copies: ReactNode
}

const bare = '-ml-3 border-transparent bg-transparent'

/** To which address a letter goes, and from which; a choice only where there is one. */
export function LetterPlaces({ ways, senders, to, from, onTo, onFrom, way, copies }: Props) {
  const words = useLetterWords()
  return (
    <>
      <Place name={words.to}>
        {!ways ? (
          <Skeleton className="w-48" />
        ) : ways.to.length > 1 ? (
          <Select
            aria-label={words.to}
            value={to?.address}
            onChange={onTo}
            choices={ways.to.map(({ address, status }) => ({
              value: address,
              label: status === 'verified' ? address : words.unverified(address),
            }))}
            className={bare}
          />
        ) : to ? (
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <span className="[overflow-wrap:anywhere]">{to.address}</span>
            {to.status === 'verified' ? null : <ClaimedAddress />}
          </span>
        ) : (
          <span className="text-caution">{words.noAddress}</span>
        )}
        <span className="shrink-0 text-ink-faint text-xs empty:hidden">{way}</span>
      </Place>
      <div className="col-span-2 border-line border-b py-1.5 empty:hidden">{copies}</div>
      {senders.length > 1 ? (
        <Place name={words.from}>
          <Select
            aria-label={words.from}
            value={from?.channelId}
            onChange={onFrom}
            choices={senders.map(({ channelId, name, address }) => ({
              value: channelId,
              label: `${name}, ${address}`,
            }))}
            className={bare}
          />
        </Place>
      ) : null}
    </>
  )
}

const Place = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className={letterRow}>
    <span className="text-sm">{name}</span>
    <div className="flex min-w-0 items-center justify-between gap-2 text-ink">{children}</div>
  </div>
)
