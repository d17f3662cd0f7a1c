import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

/** Hairlines and space, no boxes; it scrolls sideways inside itself where the screen is narrow. */
export const Table = ({ className, ...props }: ComponentProps<'table'>) => (
  <div className="w-full overflow-x-auto">
    <table className={classes('w-full border-collapse text-left', className)} {...props} />
  </div>
)

export const HeadCell = ({ className, ...props }: ComponentProps<'th'>) => (
  <th
    scope="col"
    className={classes(
      'h-8 border-line border-b px-3 font-medium text-ink-faint text-xs first:pl-0',
      className,
    )}
    {...props}
  />
)

export const Cell = ({ className, ...props }: ComponentProps<'td'>) => (
  <td
    className={classes('h-10 border-line border-b px-3 py-2 align-middle first:pl-0', className)}
    {...props}
  />
)
