import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router'
import { ApiError } from '../lib/api-error.ts'
import { Button } from '../ui/button.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { useAppWords } from './messages/index.ts'

const nothingHere = new ApiError(404, 'route.not-found', '')

export function NotFound() {
  const words = useAppWords()
  return (
    <main className="flex h-full flex-col items-center justify-center gap-2">
      <h1 className="sr-only">Polku</h1>
      <div>
        <ErrorState error={nothingHere} />
      </div>
      <Button asChild look="primary">
        <Link to="/">{words.toStart}</Link>
      </Button>
    </main>
  )
}

export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <main className="h-full">
      <ErrorState error={error instanceof Error ? error : new Error(String(error))} onRetry={retry} />
    </main>
  )
}
