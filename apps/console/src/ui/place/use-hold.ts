import { type RefObject, useEffect, useRef, useState } from 'react'

const aimLasts = 3_000

/** Whether the list is being aimed at: the pointer is over it, it is scrolled, or keys moved in it just now. */
export function useHold(scroller: RefObject<HTMLElement | null>) {
  const [over, setOver] = useState(false)
  const [scrolled, setScrolled] = useState(false)
  const [aiming, setAiming] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    held: over || scrolled || aiming,
    aim: () => {
      setAiming(true)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => setAiming(false), aimLasts)
    },
    release: () => {
      setOver(false)
      setScrolled(false)
      setAiming(false)
    },
    /** For all that lies over the rows too, such as the button that says what is new: who aims at it aims at them. */
    pointer: {
      // Fingers do not hover; for them only scrolling counts.
      onPointerEnter: (event: { pointerType: string }) => setOver(event.pointerType === 'mouse'),
      onPointerMove: (event: { pointerType: string }) => setOver(event.pointerType === 'mouse'),
      onPointerLeave: () => setOver(false),
    },
    onScroll: () => setScrolled((scroller.current?.scrollTop ?? 0) > 4),
  }
}
