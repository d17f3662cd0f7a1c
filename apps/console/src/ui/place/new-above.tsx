import { ArrowUp } from 'lucide-react'
import { usePlaceWords } from './messages/index.ts'

type Props = { count: number; onShow: () => void }

/** What has come and is held back, so that nothing moves by itself. */
export function NewAbove({ count, onShow }: Props) {
  const words = usePlaceWords()
  return (
    <button
      type="button"
      onClick={onShow}
      className="enter-floating absolute inset-x-0 top-2 z-10 mx-auto flex h-8 w-fit items-center gap-1 rounded-full bg-raised px-3 font-medium text-accent text-sm shadow-floating"
    >
      <ArrowUp size={14} strokeWidth={2} aria-hidden />
      {words.newAbove(count)}
    </button>
  )
}
