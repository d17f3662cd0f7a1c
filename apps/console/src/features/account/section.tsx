import { type ReactNode, useId } from 'react'

type Props = { title: string; help?: string; state?: ReactNode; children: ReactNode }

export function Section({ title, help, state, children }: Props) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className="border-line border-t py-6 first-of-type:border-t-0 first-of-type:pt-0"
    >
      <div className="flex items-center gap-3">
        <h2 id={id} className="font-semibold text-lg">
          {title}
        </h2>
        {state}
      </div>
      {help ? <p className="mt-1 max-w-[72ch] text-ink-soft">{help}</p> : null}
      <div className="mt-4 flex flex-col gap-4 empty:hidden">{children}</div>
    </section>
  )
}
