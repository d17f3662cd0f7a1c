import { useErrorWords } from '../lib/error-words.ts'
import { toast } from './toasts.ts'

/** Tells an error in passing, where nothing on the page is the place for it; of what, when that is not plain. */
export function useErrorToast(): (error: unknown, about?: string) => void {
  const tell = useErrorWords()
  return (error, about) => {
    const { title, advice } = tell(error as Error)
    toast(`${about ? `${about}: ` : ''}${title}. ${advice}`, { tone: 'critical' })
  }
}
