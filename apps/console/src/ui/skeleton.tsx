import { classes } from './classes.ts'

/** A quiet bar in the place and shape of what is coming. */
export const Skeleton = ({ className }: { className?: string }) => (
  <span aria-hidden className={classes('pulse-quietly block h-3 rounded bg-hover', className)} />
)
