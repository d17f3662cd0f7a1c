import { Button } from './button.tsx'
import { FormError } from './form-error.tsx'
import { useUiWords } from './messages/index.ts'
import { UnsavedGuard } from './unsaved-guard.tsx'

type Props = { fresh: boolean; changed: boolean; busy: boolean; saved: boolean; error: Error | null }

/** Stays at the foot of a long form, so that saving is never out of sight. */
export function SaveBar({ fresh, changed, busy, saved, error }: Props) {
  const words = useUiWords()
  return (
    <div className="sticky bottom-0 flex flex-col gap-2 border-line border-t bg-surface py-3 max-tablet:-mx-4 max-tablet:px-4">
      <UnsavedGuard changed={changed && !busy} />
      <FormError error={error} />
      <div className="flex items-center justify-end gap-4">
        <p role="status" className="text-ink-faint text-sm">
          {changed && !fresh ? words.notSaved : saved && !changed ? words.saved : ''}
        </p>
        <Button type="submit" look="primary" size="comfortable" busy={busy} disabled={!fresh && !changed}>
          {fresh ? words.create : words.save}
        </Button>
      </div>
    </div>
  )
}
