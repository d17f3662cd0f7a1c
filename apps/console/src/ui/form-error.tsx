import { CircleAlert } from 'lucide-react'
import { useErrorWords } from '../lib/error-words.ts'

/** Why saving failed, beside the button that was pressed; what was typed stays. */
export function FormError({ error }: { error: Error | null }) {
  const tell = useErrorWords()
  if (!error) return null
  const told = tell(error)
  return (
    <div role="alert" className="flex gap-2 rounded bg-critical-soft px-3 py-2 text-critical text-sm">
      <CircleAlert size={16} strokeWidth={1.75} aria-hidden className="mt-0.5 shrink-0" />
      <p>
        <span className="font-medium">{told.title}.</span> {told.advice}
      </p>
    </div>
  )
}
