import type { ReactNode } from 'react'

/** One calm line above the text, with what can be done about it. */
export const Notice = ({ text, children }: { text: string; children?: ReactNode }) => (
  <div
    role="alert"
    className="mx-4 my-2 flex flex-wrap items-center gap-x-3 gap-y-1 rounded bg-caution-soft px-3 py-1.5 text-caution text-sm"
  >
    <p className="min-w-0 flex-1 basis-56">{text}</p>
    {children ? <div className="flex flex-wrap gap-2">{children}</div> : null}
  </div>
)
