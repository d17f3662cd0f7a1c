import { getRouteApi } from '@tanstack/react-router'
import { ChannelPage, NewChannelPage } from './channel-page.tsx'

const channel = getRouteApi('/desk/settings/channels/$channelId')
const newChannel = getRouteApi('/desk/settings/channels/new/$kind')

export const ChannelRoute = () => {
  const { channelId } = channel.useParams()
  return <ChannelPage key={channelId} channelId={channelId} />
}

export const NewChannelRoute = () => (
  <NewChannelPage kind={newChannel.useParams().kind === 'chat' ? 'chat' : 'email'} />
)
