import { Link, useLocation, useMatches, useNavigate } from '@tanstack/react-router'
import { Ellipsis, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Badge, useBadges } from '../lib/badges.ts'
import type { Place } from '../lib/feature.ts'
import { useIsPhone } from '../lib/media.ts'
import { useName, useOwnPlaces, usePlaces } from '../lib/use-features.ts'
import { classes } from '../ui/classes.ts'
import { Logo } from '../ui/logo.tsx'
import { Menu, MenuItem, MenuSeparator } from '../ui/menu.tsx'
import { Tooltip } from '../ui/tooltip.tsx'
import { AccountItems, AccountMenu } from './account-menu.tsx'
import { useAppWords } from './messages/index.ts'

const cell =
  'relative flex size-10 flex-col items-center justify-center gap-0.5 rounded text-ink-soft transition-colors duration-100 hover:bg-hover hover:text-ink max-tablet:h-13 max-tablet:w-auto max-tablet:min-w-0 max-tablet:flex-1 roomy:h-13 roomy:w-full'
const label = 'hidden max-w-full truncate text-xs max-tablet:block roomy:block'
/** The letters of a long name stand closer, so that it keeps clear of the rail's edges. */
const spacing = (name: string) => (name.length > 11 ? 'tracking-tighter' : 'tracking-tight')

/** At most this many stand in the rail, whatever moves in; the rest is behind More. */
const most = { phone: 4, desk: 5 }

type Props = { onSearch: () => void }

/** The way between places: a rail at the side, on phones a bar below that makes room for what wants the screen to itself. */
export function Rail({ onSearch }: Props) {
  const words = useAppWords()
  const badges = useBadges()
  const isPhone = useIsPhone()
  const places = usePlaces()
  const room = isPhone ? most.phone : most.desk
  const covered = useMatches({ select: (open) => open.some(({ staticData }) => staticData.alone) })
  return (
    <nav
      aria-label={words.mainNavigation}
      className={classes(
        'z-10 flex w-14 shrink-0 flex-col items-center gap-1 border-line border-r bg-canvas py-2 roomy:w-18 roomy:px-0.5',
        'max-tablet:h-14 max-tablet:w-full max-tablet:flex-row max-tablet:border-t max-tablet:border-r-0 max-tablet:px-1 max-tablet:py-0',
        covered && 'max-tablet:hidden',
      )}
    >
      <span className="mb-2 flex size-10 items-center justify-center max-tablet:hidden">
        <Logo size={26} />
      </span>
      {places.slice(0, room).map((place) => (
        <PlaceLink key={place.at} place={place} badge={badges.get(place.at)} />
      ))}
      {isPhone || places.length > room ? (
        <More places={places.slice(room)}>
          {isPhone ? (
            <>
              <MenuItem icon={Search} onSelect={onSearch}>
                {words.search}
              </MenuItem>
              <MenuSeparator />
              <AccountItems />
            </>
          ) : null}
        </More>
      ) : null}
      <span role="status" className="sr-only">
        {[...badges.values()].map(({ said }) => said).join(', ')}
      </span>
      {isPhone ? null : (
        <>
          <Tooltip text={words.search} keys="mod+k" side="right">
            <button
              type="button"
              onClick={onSearch}
              aria-label={words.search}
              className={classes(cell, 'roomy:h-10')}
            >
              <Search size={20} strokeWidth={1.75} aria-hidden />
            </button>
          </Tooltip>
          <div className="mt-auto">
            <AccountMenu />
          </div>
        </>
      )}
    </nav>
  )
}

function PlaceLink({ place, badge }: { place: Place; badge: Badge | undefined }) {
  const name = useName()(place.name)
  const { pathname } = useLocation()
  const here = pathname.startsWith(place.at)
  const told = badge ? `${name}, ${badge.said}` : name
  return (
    <Tooltip text={told} keys={place.keys} side="right">
      <Link
        to={place.to}
        aria-label={told}
        aria-current={here ? 'page' : undefined}
        className={classes(cell, here && 'bg-selected text-accent')}
      >
        <span className="relative">
          <place.icon size={20} strokeWidth={1.75} aria-hidden />
          {badge ? <Count>{badge.count}</Count> : null}
        </span>
        <span className={classes(label, spacing(name))}>{name}</span>
      </Link>
    </Tooltip>
  )
}

/** What the rail has no room for; on phones also the palette and one's account. */
function More({ places, children }: { places: readonly Place[]; children: ReactNode }) {
  const words = useAppWords()
  const nameOf = useName()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const behind = [...places.map(({ at }) => at), ...useOwnPlaces().map(({ to }) => to)]
  const here = behind.some((at) => pathname.startsWith(at))
  return (
    <Menu
      align="end"
      trigger={
        <button type="button" className={classes(cell, here && 'bg-selected text-accent')}>
          <Ellipsis size={20} strokeWidth={1.75} aria-hidden />
          <span className={classes(label, spacing(words.more), 'max-roomy:sr-only max-tablet:not-sr-only')}>
            {words.more}
          </span>
        </button>
      }
    >
      {places.map(({ at, to, icon, name }) => (
        <MenuItem key={at} icon={icon} onSelect={() => void navigate({ to })}>
          {nameOf(name)}
        </MenuItem>
      ))}
      {places.length > 0 && children ? <MenuSeparator /> : null}
      {children}
    </Menu>
  )
}

const Count = ({ children }: { children: ReactNode }) => (
  <span
    aria-hidden
    className="absolute -top-2.5 left-2.5 flex h-4.5 min-w-4.5 items-center justify-center rounded-full bg-critical px-1 font-semibold text-surface text-xs tabular-nums ring-2 ring-canvas"
  >
    {children}
  </span>
)
