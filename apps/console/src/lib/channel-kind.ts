import type { Channel, ChannelDetails, ChannelKind as Kind, Language } from '@polku/contract'
import type { UseMutationResult } from '@tanstack/react-query'
import type { LucideIcon } from 'lucide-react'
import type { Body } from './api.ts'
import type { Name, Part } from './feature.ts'

/** What a kind of channel brings to the console: how it is called, set, and told of where it does not work. */
export interface ChannelKind {
  /** As the API names it. */
  kind: Channel
  icon: LucideIcon
  name: Name
  /** How one writes by it, as a sentence ends: ‘by e-mail’. */
  by: Name
  can: Capabilities
  /** Where an answer goes, as the composer says it; else the address by itself. */
  goesTo?: Readonly<Record<Language, (address: string | null) => string>>
  /** What one adds. */
  offered: Name
  /** Over the settings of a new one. */
  fresh: Name
  /** The ways that can work or not; one that goes by the same way back has no `out`. */
  ways: { in: Way; out?: Way }
  /** By what one of them is told from the others; null for what says nothing yet. */
  address: (channel: ChannelDetails) => string | null
  /** Of a channel that is there, or of a new one. */
  Settings: Part<{ channel: ChannelDetails | null; save: SaveChannel }>
  /** Its settings stand beside a preview. */
  wide?: true
  /** What should be known of one in the list. */
  Remark?: Part<{ channel: ChannelDetails }>
  /** What is asked once one has been saved; the channel is read again after it. */
  afterSave?: (channelId: string) => Promise<unknown>
}

/** What a dialogue by a kind of channel can do: asked by whoever writes, shows or blocks, whatever the kind is called. */
export interface Capabilities extends Pick<Kind, 'live' | 'letters' | 'copies' | 'filesLimit'> {
  /** An answer has headings, lists and links. */
  formatted: boolean
  /** Who writes can be kept out by their address. */
  blockable: boolean
}

export interface Way {
  name: Name
  /** That it does not work, as a sentence. */
  failing: Name
}

export type SaveChannel = UseMutationResult<ChannelDetails, Error, Body<'POST', '/api/v1/channels'>>
