import { cloneElement, type ReactElement, type ReactNode, useId } from 'react'

type Props = {
  label: string
  help?: ReactNode
  error?: string | null
  /** The label is read aloud but not shown, where the place says it already. */
  hideLabel?: boolean
  children: ReactElement<{ id?: string; 'aria-describedby'?: string; 'aria-invalid'?: boolean }>
}

/** Label above, help below, what is wrong in its place. */
export function Field({ label, help, error, hideLabel, children }: Props) {
  const id = useId()
  const helpId = `${id}-help`
  const errorId = `${id}-error`
  const described = [error ? errorId : null, help ? helpId : null].filter(Boolean).join(' ')
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'font-medium text-sm'}>
        {label}
      </label>
      {cloneElement(children, {
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error ? (
        <p id={errorId} role="alert" className="text-critical text-sm">
          {error}
        </p>
      ) : null}
      {help ? (
        <p id={helpId} className="text-ink-faint text-sm">
          {help}
        </p>
      ) : null}
    </div>
  )
}
