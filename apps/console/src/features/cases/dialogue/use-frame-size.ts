import { useEffect, useRef, useState } from 'react'

const tallest = 12_000
/** A mail that would have to be smaller than this to fit keeps its size and is moved sideways. */
const smallest = 0.7

/** Heights found earlier, so that a mail seen before takes its place at once. */
const known = new Map<string, number>()

/** About how tall the words are; what stands below moves once, by the difference. */
const guess = (text: string) => Math.min(40 + Math.ceil(text.length / 70) * 21, 600)

/** Gives a frame the size of the mail in it, and makes a mail that is too wide fit. */
export function useFrameSize(messageId: string, text: string) {
  const frame = useRef<HTMLIFrameElement>(null)
  const observer = useRef<ResizeObserver>(undefined)
  const [height, setHeight] = useState(() => known.get(messageId) ?? guess(text))
  const [ready, setReady] = useState(false)
  const [blocked, setBlocked] = useState(0)
  useEffect(() => () => observer.current?.disconnect(), [])

  // Called when its own pictures have come too.
  const measure = () => {
    const page = frame.current?.contentDocument
    if (!page?.body) return
    const fit = () => {
      page.body.style.zoom = ''
      const { scrollWidth, clientWidth } = page.documentElement
      const scale = clientWidth / scrollWidth
      if (scale < 0.995 && scale >= smallest) page.body.style.zoom = String(scale)
      // Rounded up, and without what a scroll bar at its foot would take.
      const tall = Math.ceil(page.body.getBoundingClientRect().height)
      const aside = page.documentElement.scrollWidth > clientWidth + 1 ? 16 : 0
      const now = Math.min(tall + aside, tallest)
      known.set(messageId, now)
      setHeight(now)
    }
    fit()
    setBlocked(page.querySelectorAll('.blocked').length)
    setReady(true)
    observer.current?.disconnect()
    observer.current = new ResizeObserver(fit)
    observer.current.observe(page.body)
    if (frame.current) observer.current.observe(frame.current)
  }
  return { frame, measure, height, ready, blocked }
}
