import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

const near = 80

/**
 * Keeps a dialogue at its end while one is at its end, and exactly where it was otherwise: when older
 * messages come in above, when pictures grow, when new ones arrive below.
 */
export function useStayAtEnd(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  firstId: string | undefined,
  lastId: string | undefined,
) {
  const atEnd = useRef(true)
  const height = useRef(0)
  const first = useRef(firstId)
  const [away, setAway] = useState(false)
  const [seenId, setSeenId] = useState(lastId)

  const toEnd = useCallback(() => {
    const element = scroller.current
    if (!element) return
    element.scrollTop = element.scrollHeight
    atEnd.current = true
    setAway(false)
    setSeenId(lastId)
  }, [scroller, lastId])

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    // Older messages came in above: what one was reading stays under the eye.
    if (first.current !== firstId && first.current !== undefined) {
      element.scrollTop += element.scrollHeight - height.current
    } else if (atEnd.current) toEnd()
    first.current = firstId
    height.current = element.scrollHeight
  })

  useEffect(() => {
    if (!content.current) return
    const observer = new ResizeObserver(() => {
      if (atEnd.current) toEnd()
      height.current = scroller.current?.scrollHeight ?? 0
    })
    observer.observe(content.current)
    if (scroller.current) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [content, scroller, toEnd])

  const onScroll = () => {
    const element = scroller.current
    if (!element) return
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < near
    setAway(!atEnd.current)
    if (atEnd.current) setSeenId(lastId)
  }
  return { away, news: away && lastId !== seenId, toEnd, onScroll }
}
