import { useEffect, useState } from 'react'
import { elementOf } from '../show-message.ts'
import { markWords, unmark } from './marking.ts'

/** Keeps words marked in a message while it is read, the first of them in sight; answers how many stand there. */
export function useMarks(
  messageId: string,
  words: readonly string[],
  toHeight: (top: number) => void,
): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const message = elementOf(messageId)
    if (!message || words.length === 0) return
    let brought = false
    const mark = () => {
      const ranges = markWords(message, words)
      setCount(ranges.length)
      const [first] = ranges
      // When the dialogue has come to the message, which may be taller than it.
      if (!brought && first) requestAnimationFrame(() => toHeight(heightOf(first)))
      brought ||= first !== undefined
    }
    mark()
    // What is folded out, shown as it was sent, or has only now come, is marked too.
    const observer = new MutationObserver(mark)
    observer.observe(message, { childList: true, subtree: true, characterData: true })
    message.addEventListener('load', mark, true)
    return () => {
      observer.disconnect()
      message.removeEventListener('load', mark, true)
      unmark(message)
      setCount(0)
    }
  }, [messageId, words, toHeight])
  return count
}

/** Where it is on the screen, be it in a frame. */
function heightOf(range: Range): number {
  const frame = range.startContainer.ownerDocument?.defaultView?.frameElement
  return range.getBoundingClientRect().bottom + (frame?.getBoundingClientRect().top ?? 0)
}
