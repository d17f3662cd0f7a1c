import { type ReactNode, useId } from 'react'

export function FormSection({
  title,
  help,
  children,
}: {
  title?: string
  help?: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className="flex flex-col gap-4 border-line border-t py-6 first:border-t-0 first:pt-0"
    >
      {title ? (
        <div>
          <h3 id={id} className="font-semibold text-lg">
            {title}
          </h3>
          {help ? <p className="mt-1 max-w-[72ch] text-ink-soft text-sm">{help}</p> : null}
        </div>
      ) : null}
      {children}
    </section>
  )
}
