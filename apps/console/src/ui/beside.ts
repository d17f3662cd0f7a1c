import { useLayoutEffect, useState } from 'react'

/** Where something stands between an edge of the window and what it must not cover. */
export type Beside = {
  left: number
  right: number
  width: 'auto'
  marginLeft: 'auto' | 0
  marginRight: 'auto' | 0
}

const gap = 8

/** On the roomier side of it, as far from it as the width of what stands there allows. */
export function roomBeside(part: { left: number; right: number }, width: number): Beside {
  return width - part.right >= part.left
    ? { left: part.right + gap, right: gap, width: 'auto', marginLeft: 'auto', marginRight: 0 }
    : { left: gap, right: width - part.left + gap, width: 'auto', marginLeft: 0, marginRight: 'auto' }
}

const measured = (selector: string): Beside => {
  const part = [...document.querySelectorAll(selector)].at(-1)?.getBoundingClientRect()
  return roomBeside(part?.width ? part : { left: 0, right: 0 }, window.innerWidth)
}

/** Beside the part of the page that a selector names; at the edge where there is none. `place` says where one is. */
export function useBeside(selector: string, place: string): Beside {
  const [beside, setBeside] = useState(() => measured(selector))
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place shows it elsewhere
  useLayoutEffect(() => {
    const measure = () => setBeside(measured(selector))
    measure()
    const frame = requestAnimationFrame(measure)
    window.addEventListener('resize', measure)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('resize', measure)
    }
  }, [selector, place])
  return beside
}
