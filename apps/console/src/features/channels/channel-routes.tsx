import { getRouteApi } from '@tanstack/react-router'
import { ChannelPage } from './channel-page.tsx'
import { NewChannelPage } from './new-channel-page.tsx'

const channel = getRouteApi('/desk/settings/channels/$channelId')
const newChannel = getRouteApi('/desk/settings/channels/new/$kind')

export const ChannelRoute = () => {
  const { channelId } = channel.useParams()
  return <ChannelPage key={channelId} channelId={channelId} />
}

export const NewChannelRoute = () => <NewChannelPage kindName={newChannel.useParams().kind} />
