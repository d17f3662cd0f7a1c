import { RefreshCw } from 'lucide-react'
import { useErrorWords } from '../lib/error-words.ts'
import { Button } from './button.tsx'
import { useUiWords } from './messages/index.ts'

type Props = { error: Error; onRetry?: () => void; compact?: boolean }

/** What happened, what was kept, what to do; the code small. */
export function ErrorState({ error, onRetry, compact }: Props) {
  const words = useUiWords()
  const told = useErrorWords()(error)
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
      {onRetry ? (
        <Button onClick={onRetry}>
          <RefreshCw size={16} strokeWidth={1.75} aria-hidden />
          {words.tryAgain}
        </Button>
      ) : null}
      <p className="text-ink-faint text-xs">{told.code}</p>
    </div>
  )
}
