import type { ReactNode } from 'react'
import { classes } from '../../../ui/classes.ts'

type Props = {
  text: string
  /** What somebody wrote, in their own words: the beginning of it. */
  said?: string
  /** Nothing is wrong. */
  calm?: boolean
  children?: ReactNode
}

/** One calm line above the text, with what can be done about it. */
export const Notice = ({ text, said, calm, children }: Props) => (
  <div
    role="alert"
    className={classes(
      'mx-4 my-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded px-3 py-1.5 text-sm',
      calm ? 'bg-information-soft text-information' : 'bg-caution-soft text-caution',
    )}
  >
    <div className="min-w-0 flex-1 basis-56">
      <p>{text}</p>
      {said ? <p className="line-clamp-2 text-ink-soft [overflow-wrap:anywhere]">{said}</p> : null}
    </div>
    {children ? <div className="flex flex-wrap gap-2">{children}</div> : null}
  </div>
)
