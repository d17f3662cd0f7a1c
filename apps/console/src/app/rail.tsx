import { Link, useLocation, useParams } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWaitingWords } from '../features/waiting/messages/index.ts'
import { classes } from '../ui/classes.ts'
import { Logo } from '../ui/logo.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import { AccountMenu } from './account-menu.tsx'
import { useAppWords } from './messages/index.ts'
import { places } from './navigation.ts'

const cell =
  'relative flex size-10 items-center justify-center rounded text-ink-soft transition-colors duration-100 hover:bg-hover hover:text-ink max-tablet:size-12'

/** The way between places: a rail at the side, on phones a bar below that makes room while a case is read. */
export function Rail({ waiting, onSearch }: { waiting: number; onSearch: () => void }) {
  const words = useAppWords()
  const waitingWords = useWaitingWords()
  const { pathname } = useLocation()
  const reading = useParams({ strict: false, select: (params) => 'caseId' in params })
  return (
    <nav
      aria-label={words.mainNavigation}
      className={classes(
        'z-10 flex w-14 shrink-0 flex-col items-center gap-1 border-line border-r bg-canvas py-2',
        'max-tablet:h-14 max-tablet:w-full max-tablet:flex-row max-tablet:justify-around max-tablet:border-t max-tablet:border-r-0 max-tablet:py-0',
        reading && 'max-tablet:hidden',
      )}
    >
      <span className="mb-2 flex size-10 items-center justify-center max-tablet:hidden">
        <Logo size={26} />
      </span>
      {places.map((place) => {
        const here = pathname.startsWith(place.at)
        const Icon = place.icon
        const badge = place.at === '/inbox' ? waiting : 0
        const name = place.label(words)
        const label = badge > 0 ? `${name}, ${waitingWords.waiting(badge)}` : name
        return (
          <Tooltip key={place.at} text={label} side="right">
            <Link
              to={place.to}
              aria-label={label}
              aria-current={here ? 'page' : undefined}
              className={classes(cell, here && 'bg-selected text-accent')}
            >
              <Icon size={20} strokeWidth={1.75} aria-hidden />
              {badge > 0 ? <Badge>{badge}</Badge> : null}
            </Link>
          </Tooltip>
        )
      })}
      <span role="status" className="sr-only">
        {waiting > 0 ? waitingWords.waiting(waiting) : ''}
      </span>
      <Tooltip text={words.search} keys="mod+k" side="right">
        <button type="button" onClick={onSearch} aria-label={words.search} className={cell}>
          <Search size={20} strokeWidth={1.75} aria-hidden />
        </button>
      </Tooltip>
      <div className="tablet:mt-auto">
        <AccountMenu />
      </div>
    </nav>
  )
}

/** The one number in the rail: somebody waits live. */
const Badge = ({ children }: { children: ReactNode }) => (
  <span
    aria-hidden
    className="absolute top-0 right-0 flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-critical px-1 font-semibold text-surface text-xs tabular-nums ring-2 ring-canvas"
  >
    {children}
  </span>
)
