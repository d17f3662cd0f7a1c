import { getRouteApi, Navigate, Outlet } from '@tanstack/react-router'
import { ChannelPage, NewChannelPage } from '../../features/settings/channels/channel-page.tsx'
import { settingsPlaces } from '../../features/settings/places.ts'
import { SettingsFrame } from '../../features/settings/settings-frame.tsx'
import { useIsPhone } from '../../lib/media.ts'
import { useSession } from '../../lib/session.ts'

const channel = getRouteApi('/desk/settings/channels/$channelId')
const newChannel = getRouteApi('/desk/settings/channels/new/$kind')

export const SettingsRoute = () => (
  <SettingsFrame>
    <Outlet />
  </SettingsFrame>
)

/** On phones the list of settings is a page of its own; elsewhere it stands beside the first of them. */
export function SettingsIndexRoute() {
  const { permissions } = useSession()
  const isPhone = useIsPhone()
  const first = settingsPlaces.find((place) => permissions.includes(place.needs))
  return isPhone || !first ? null : <Navigate to={first.to} replace />
}

export const ChannelRoute = () => {
  const { channelId } = channel.useParams()
  return <ChannelPage key={channelId} channelId={channelId} />
}

export const NewChannelRoute = () => (
  <NewChannelPage kind={newChannel.useParams().kind === 'chat' ? 'chat' : 'email'} />
)
