import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../../lib/api.ts'
import { useMay } from '../../lib/session.ts'
import { listKey } from '../../lib/use-list.ts'
import { Button } from '../../ui/button.tsx'
import { useChannelWords } from './messages/index.ts'

/** The first step of an empty desk, for whoever may take it: nobody can write before there is a channel. */
export function FirstChannel() {
  const words = useChannelWords()
  const may = useMay('channel.manage')
  const channels = useQuery({
    queryKey: listKey('/api/v1/channels', 'any'),
    queryFn: ({ signal }) => api.get('/api/v1/channels', { signal }),
    enabled: may,
  }).data
  if (channels?.items.length !== 0) return null
  return (
    <Button asChild look="primary">
      <Link to="/settings/channels">{words.connectChannel}</Link>
    </Button>
  )
}
