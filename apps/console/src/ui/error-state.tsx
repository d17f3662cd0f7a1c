import { RefreshCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { ApiError } from '../lib/api-error.ts'
import { useErrorWords } from '../lib/error-words.ts'
import { Button } from './button.tsx'
import { useUiWords } from './messages/index.ts'

type Props = {
  error: Error
  onRetry?: () => void
  /** Where one may go from what is not there; trying again would not help. */
  wayOn?: ReactNode
  compact?: boolean
}

/** What happened, what was kept, what to do; the code small. */
export function ErrorState({ error, onRetry, wayOn, compact }: Props) {
  const words = useUiWords()
  const told = useErrorWords()(error)
  const missing = error instanceof ApiError && error.status === 404
  return (
    <div
      role="alert"
      className={
        compact
          ? 'flex flex-col items-start gap-2 p-4'
          : 'flex h-full flex-col items-center justify-center gap-3 p-8 text-center'
      }
    >
      <h2 className={compact ? 'font-semibold' : 'font-semibold text-lg'}>{told.title}</h2>
      <p className="max-w-[48ch] text-ink-soft">{told.advice}</p>
      {missing ? wayOn : null}
      {onRetry && !missing ? (
        <Button onClick={onRetry}>
          <RefreshCw size={16} strokeWidth={1.75} aria-hidden />
          {words.tryAgain}
        </Button>
      ) : null}
      <p className="text-ink-faint text-xs">{told.code}</p>
    </div>
  )
}
