import { Button } from '../../ui/button.tsx'
import { useSetUpWords } from './messages/index.ts'

type Props = { onBack: () => void; next: string; busy?: boolean }

export function StepButtons({ onBack, next, busy }: Props) {
  const words = useSetUpWords()
  return (
    <div className="mt-2 flex justify-between gap-2">
      <Button look="quiet" size="comfortable" onClick={onBack} disabled={busy}>
        {words.back}
      </Button>
      <Button type="submit" look="primary" size="comfortable" busy={busy}>
        {next}
      </Button>
    </div>
  )
}
