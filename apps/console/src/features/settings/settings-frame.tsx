import { Link, useLocation } from '@tanstack/react-router'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useIsPhone } from '../../lib/media.ts'
import { useSession } from '../../lib/session.ts'
import { useTitle } from '../../lib/title.ts'
import { classes } from '../../ui/classes.ts'
import { useSettingsWords } from './messages/index.ts'
import { NotAllowed } from './not-allowed.tsx'
import { settingsPlaces } from './places.ts'

/** The list of settings beside the one that is open; on phones one after the other. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  const isPhone = useIsPhone()
  const words = useSettingsWords()
  const { permissions } = useSession()
  const { pathname } = useLocation()
  const here = settingsPlaces.find(({ to }) => pathname.startsWith(to))
  const allowed = !here || permissions.includes(here.needs)
  const atList = pathname.replace(/\/$/, '') === '/settings'
  return (
    <div className="flex h-full">
      {isPhone && !atList ? null : <SettingsNav />}
      {isPhone && atList ? null : (
        <main className="h-full min-w-0 flex-1 overflow-y-auto bg-surface">
          {allowed ? children : <NotAllowed title={here.label(words)} />}
        </main>
      )}
    </div>
  )
}

function SettingsNav() {
  const words = useSettingsWords()
  const { permissions } = useSession()
  const { pathname } = useLocation()
  useTitle(words.settings)
  return (
    <nav
      aria-label={words.settings}
      className="flex w-full shrink-0 flex-col overflow-y-auto border-line border-r bg-canvas px-2 pb-3 tablet:w-56"
    >
      <h1 className="flex h-12 shrink-0 items-center px-2 font-semibold text-lg">{words.settings}</h1>
      {settingsPlaces
        .filter((place) => permissions.includes(place.needs))
        .map(({ to, icon: Icon, label }) => {
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
              <span className="min-w-0 flex-1 truncate">{label(words)}</span>
              <ChevronRight
                size={16}
                strokeWidth={1.75}
                aria-hidden
                className="text-ink-faint tablet:hidden"
              />
            </Link>
          )
        })}
    </nav>
  )
}
