import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { classes } from '../../ui/classes.ts'
import type { RowsOf } from './rows-of.ts'

type Props = {
  rows: RowsOf
  label?: string
  /** Drawn by itself, as a bar is; no line under it. */
  drawn?: boolean
  className?: string
  children: ReactNode
}

/** A number that opens to its rows. */
export const NumberLink = ({ rows, label, drawn, className, children }: Props) => (
  <Link
    to="/today/rows"
    search={rows}
    aria-label={label}
    className={classes(
      'rounded tabular-nums hover:text-accent',
      !drawn && 'underline decoration-line-strong decoration-1 underline-offset-4 hover:decoration-accent',
      className,
    )}
  >
    {children}
  </Link>
)
