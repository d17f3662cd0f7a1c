import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../lib/api.ts'
import { Button } from '../../ui/button.tsx'
import { Entrance } from '../../ui/entrance.tsx'
import { useSetUpWords } from './messages/index.ts'

/** How far the demo company has moved in; on to the desk as soon as it has. */
export function DemoProgress({ onDone }: { onDone: () => void }) {
  const words = useSetUpWords()
  const { data } = useQuery({
    queryKey: ['set-up progress'],
    queryFn: ({ signal }) => api.get('/api/v1/set-up/progress', { signal }),
    refetchInterval: 500,
  })
  const load = data?.demo
  const finished = load?.state === 'done' || data?.demo === null
  useEffect(() => {
    if (finished) onDone()
  }, [finished, onDone])
  if (load?.state === 'failed') {
    return (
      <Entrance title={words.loadFailed} lead={words.loadFailedHelp}>
        <p className="text-ink-faint text-sm">{load.error}</p>
        <Button look="primary" size="comfortable" onClick={onDone}>
          {words.goToDesk}
        </Button>
      </Entrance>
    )
  }
  const { done = 0, total = 0 } = load ?? {}
  const text = total > 0 ? words.loaded(done / total) : words.loadWaiting
  return (
    <Entrance title={words.loading} lead={words.loadingHelp}>
      <div
        role="progressbar"
        aria-label={words.loading}
        aria-valuemin={0}
        aria-valuemax={total || 1}
        aria-valuenow={done}
        aria-valuetext={text}
        className="h-2 overflow-hidden rounded-full bg-hover"
      >
        <div
          className="h-full bg-accent transition-[width] duration-150"
          style={{ width: `${total > 0 ? (done / total) * 100 : 3}%` }}
        />
      </div>
      <p className="text-ink-soft text-sm">{text}</p>
    </Entrance>
  )
}
