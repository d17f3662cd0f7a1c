import { Link, useLocation } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import { useIsPhone } from '../../lib/media.ts'
import { useSession } from '../../lib/session.ts'
import { useTitle } from '../../lib/title.ts'
import { useFeatures, useName, useSettingsPlaces } from '../../lib/use-features.ts'
import { classes } from '../../ui/classes.ts'
import { InnerScreen } from '../../ui/inner-screen.tsx'
import { NotAllowed } from '../../ui/not-allowed.tsx'
import { useSettingsWords } from './messages/index.ts'

/** The list of settings beside the one that is open; on phones one after the other. */
export function SettingsFrame() {
  const isPhone = useIsPhone()
  const { permissions } = useSession()
  const { pathname } = useLocation()
  const here = useFeatures()
    .flatMap(({ settings }) => settings ?? [])
    .find(({ to }) => pathname.startsWith(to))
  const allowed = !here || permissions.includes(here.needs)
  const atList = pathname.replace(/\/$/, '') === '/settings'
  return (
    <div className="flex h-full">
      {isPhone && !atList ? null : <SettingsNav />}
      {isPhone && atList ? null : (
        <main className="h-full min-w-0 flex-1 overflow-y-auto bg-surface">
          {allowed ? <InnerScreen /> : <NotAllowed />}
        </main>
      )}
    </div>
  )
}

function SettingsNav() {
  const words = useSettingsWords()
  const nameOf = useName()
  const { pathname } = useLocation()
  const places = useSettingsPlaces()
  useTitle(words.settings)
  return (
    <nav
      aria-label={words.settings}
      className="flex w-full shrink-0 flex-col overflow-y-auto border-line border-r bg-canvas px-2 pb-3 tablet:w-56"
    >
      <h1 className="flex h-12 shrink-0 items-center px-2 font-semibold text-lg">{words.settings}</h1>
      {places.map(({ to, icon: Icon, name }) => {
        const here = pathname.startsWith(to)
        return (
          <Link
            key={to}
            to={to}
            aria-current={here ? 'page' : undefined}
            className={classes(
              'flex h-8 items-center gap-2 rounded px-2 transition-colors duration-100 max-tablet:h-12 max-tablet:rounded-none max-tablet:border-line max-tablet:border-b',
              here ? 'bg-selected font-medium text-ink' : 'text-ink-soft hover:bg-hover hover:text-ink',
            )}
          >
            <Icon size={16} strokeWidth={1.75} aria-hidden className={here ? 'text-accent' : ''} />
            <span className="min-w-0 flex-1 truncate">{nameOf(name)}</span>
            <ChevronRight size={16} strokeWidth={1.75} aria-hidden className="text-ink-faint tablet:hidden" />
          </Link>
        )
      })}
    </nav>
  )
}
