import { dayName } from '../../lib/day-name.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { useNow } from '../../lib/time.ts'
import { classes } from '../classes.ts'

type Props = {
  at: string
  /** Nothing above it: the line starts here. */
  first: boolean
  as: 'h2' | 'h3'
}

/** A new day on the path: a tick on the line and its name. */
export function PathDay({ at, first, as: Heading }: Props) {
  const language = useLanguage()
  const now = useNow()
  return (
    <Heading className="relative flex h-9 items-center pl-10 font-medium text-ink-faint text-xs">
      <span
        aria-hidden
        className={classes(
          'absolute bottom-0 left-[13px] w-[1.5px] bg-line-strong/70',
          first ? 'top-1/2' : 'top-0',
        )}
      />
      <span aria-hidden className="absolute left-[9px] h-[1.5px] w-2.5 bg-line-strong" />
      <time dateTime={at}>{dayName(language, new Date(at), now)}</time>
      <span aria-hidden className="ml-3 h-px flex-1 bg-line" />
    </Heading>
  )
}
