import { CloudOff } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useActions } from '../lib/actions.ts'
import { live, useConnected } from '../lib/live.ts'
import { useFeatures } from '../lib/use-features.ts'
import { useSoon } from '../lib/use-soon.ts'
import { InnerScreen } from '../ui/inner-screen.tsx'
import { preloadParts } from '../ui/parts.tsx'
import { FeatureCommands } from './feature-commands.tsx'
import { useLiveCache } from './live-cache.ts'
import { useAppWords } from './messages/index.ts'
import { useNavigationActions } from './navigation.ts'
import { Rail } from './rail.tsx'

const loadPalette = () => import('./palette.tsx')
const Palette = lazy(() => loadPalette().then((part) => ({ default: part.Palette })))
const ShortcutList = lazy(() =>
  import('./shortcut-list.tsx').then((part) => ({ default: part.ShortcutList })),
)

/** What stays while screens change: the rail, the live line, the palette and the list of keys. */
export function Shell() {
  const words = useAppWords()
  const soon = useSoon()
  const features = useFeatures()
  const [floating, setFloating] = useState<'palette' | 'shortcuts' | null>(null)
  useEffect(() => {
    live.open()
    return () => live.close()
  }, [])
  // At hand before it is wanted, so that what is typed right after its key lands in it.
  useEffect(() => {
    if (!soon) return
    void loadPalette()
    void preloadParts(features, 'search')
  }, [soon, features])
  useLiveCache()
  useNavigationActions()
  useActions([
    {
      id: 'palette',
      group: 'general',
      label: words.search,
      keys: 'mod+k',
      always: true,
      keysOnly: true,
      run: () => setFloating('palette'),
    },
    {
      id: 'search',
      group: 'general',
      label: words.search,
      keys: '/',
      keysOnly: true,
      run: () => setFloating('palette'),
    },
    {
      id: 'shortcuts',
      group: 'general',
      label: words.shortcuts,
      keys: '?',
      run: () => setFloating('shortcuts'),
    },
  ])
  const setOpen = (open: boolean) => !open && setFloating(null)
  return (
    <div className="flex h-dvh flex-col">
      {/* biome-ignore lint/a11y/useValidAnchor: it leads within the page, in a place past its many views too */}
      <a
        href="#content"
        onClick={(event) => {
          const list = document.querySelector<HTMLElement>('[data-list]')
          if (!list) return
          event.preventDefault()
          list.focus()
        }}
        className="sr-only focus:not-sr-only focus:absolute focus:z-60 focus:m-2 focus:rounded focus:bg-raised focus:p-2"
      >
        {words.skipToContent}
      </a>
      <Offline />
      <FeatureCommands />
      <div className="flex min-h-0 flex-1 max-tablet:flex-col-reverse">
        <Rail onSearch={() => setFloating('palette')} />
        <div id="content" tabIndex={-1} className="outline-none min-h-0 min-w-0 flex-1">
          <InnerScreen />
        </div>
      </div>
      <Suspense>
        {floating === 'palette' ? <Palette open onOpenChange={setOpen} /> : null}
        {floating === 'shortcuts' ? <ShortcutList open onOpenChange={setOpen} /> : null}
      </Suspense>
    </div>
  )
}

function Offline() {
  const words = useAppWords()
  const connected = useConnected()
  const [shown, setShown] = useState(false)
  // A blink of the network is nobody's concern.
  useEffect(() => {
    const timer = setTimeout(() => setShown(!connected), connected ? 0 : 3_000)
    return () => clearTimeout(timer)
  }, [connected])
  return (
    <div role="status">
      {shown ? (
        <p className="flex items-center justify-center gap-2 bg-caution-soft px-4 py-1 text-caution text-sm">
          <CloudOff size={16} strokeWidth={1.75} aria-hidden />
          {words.offline}
        </p>
      ) : null}
    </div>
  )
}
