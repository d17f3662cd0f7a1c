import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

const near = 80
const margin = 12

/**
 * Opens a dialogue at its end, or at the start of the message `opensAt` where that would leave the view. It
 * stays at its end while one is there, and exactly where it was otherwise: when older messages come in
 * above, when mails and pictures grow, when new messages arrive below.
 */
export function useStayAtEnd(
  scroller: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>,
  firstId: string | undefined,
  lastId: string | undefined,
  opensAt: string | null,
) {
  const atEnd = useRef(true)
  const height = useRef(0)
  const first = useRef(firstId)
  const last = useRef(lastId)
  /** The message it opened at, until one scrolls; undefined before there are messages. */
  const held = useRef<string | null>(undefined)
  const heldTop = useRef(0)
  const [away, setAway] = useState(false)
  const [seenId, setSeenId] = useState(lastId)

  const look = useCallback(() => {
    const element = scroller.current
    if (!element) return
    atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < near
    setAway(!atEnd.current)
    if (atEnd.current) setSeenId(lastId)
  }, [scroller, lastId])

  /** Back to where it is meant to stand, after something has grown. */
  const settle = useCallback(() => {
    const element = scroller.current
    if (!element) return
    const message = held.current && content.current?.querySelector(`[data-message="${held.current}"]`)
    if (message) {
      // No further than the end, where all that is new fits.
      element.scrollTop += message.getBoundingClientRect().top - element.getBoundingClientRect().top - margin
      heldTop.current = element.scrollTop
    } else if (atEnd.current) element.scrollTop = element.scrollHeight
    look()
  }, [scroller, content, look])

  const toEnd = () => {
    held.current = null
    atEnd.current = true
    settle()
  }

  /** Stays at a message until one scrolls. */
  const toMessage = useCallback(
    (id: string) => {
      held.current = id
      atEnd.current = false
      settle()
    },
    [settle],
  )

  /** Leaves where it stood for what stands lower on the screen than one can see. */
  const toHeight = useCallback(
    (top: number) => {
      const element = scroller.current
      if (!element) return
      const { bottom, height: tall } = element.getBoundingClientRect()
      if (top < bottom - margin) return
      held.current = null
      element.scrollTop += top - bottom + tall / 2
      look()
    },
    [scroller, look],
  )

  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    if (held.current === undefined && firstId) {
      held.current = opensAt
      setSeenId(lastId)
    } else if (last.current !== lastId && atEnd.current) held.current = null
    // Older messages came in above: what one was reading stays under the eye.
    if (!held.current && first.current !== firstId && first.current !== undefined) {
      element.scrollTop += element.scrollHeight - height.current
    } else settle()
    first.current = firstId
    last.current = lastId
    height.current = element.scrollHeight
  })

  useEffect(() => {
    if (!content.current) return
    const observer = new ResizeObserver(() => {
      settle()
      height.current = scroller.current?.scrollHeight ?? 0
    })
    observer.observe(content.current)
    if (scroller.current) observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [content, scroller, settle])

  const onScroll = () => {
    const moved = Math.abs((scroller.current?.scrollTop ?? 0) - heldTop.current) > 1
    if (held.current && moved) held.current = null
    look()
  }
  return { away, news: away && lastId !== seenId, toEnd, toMessage, toHeight, onScroll }
}
