import type { ChannelDetails } from '@polku/contract'
import type { SaveChannel } from '../../lib/channel-kind.ts'
import { ChatForm } from './chat-form.tsx'

export const ChatSettings = ({ channel, save }: { channel: ChannelDetails | null; save: SaveChannel }) => (
  <ChatForm channel={channel?.kind === 'chat' ? channel : null} save={save} />
)
