import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { classes } from '../../ui/classes.ts'
import type { RowsOf } from './rows-of.ts'

type Props = { rows: RowsOf; label?: string; className?: string; children: ReactNode }

/** A number that opens to its rows. */
export const NumberLink = ({ rows, label, className, children }: Props) => (
  <Link
    to="/today/rows"
    search={rows}
    aria-label={label}
    className={classes(
      'rounded tabular-nums underline decoration-line-strong decoration-1 underline-offset-4 hover:text-accent hover:decoration-accent',
      className,
    )}
  >
    {children}
  </Link>
)
