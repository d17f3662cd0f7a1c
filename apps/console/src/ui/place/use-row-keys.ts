import type { KeyboardEvent, RefObject } from 'react'
import { useRef } from 'react'
import { useActions } from '../../lib/actions.ts'
import { fieldAbove } from '../rows.ts'
import { usePlaceWords } from './messages/index.ts'
import type { Row } from './steady-list.ts'

type Parts = {
  rows: readonly Row[]
  openId: string | undefined
  scroller: RefObject<HTMLElement | null>
  scrollTo: (index: number) => void
  aim: () => void
}

/**
 * j and k move real focus from row to row, so that Enter opens and a screen reader follows. Gives what does
 * the same by arrows once the focus is among the rows; up from the first one they lead back to the search field.
 */
export function useRowKeys({ rows, openId, scroller, scrollTo, aim }: Parts): {
  onKeyDown: (event: KeyboardEvent) => void
} {
  const words = usePlaceWords()
  const lastIndex = useRef(-1)

  const current = (): number => {
    const focused = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-row]')
    const id = scroller.current?.contains(focused ?? null) ? focused?.dataset.row : openId
    const index = rows.findIndex((row) => row.id === id)
    if (index >= 0) lastIndex.current = index
    return index
  }
  const focusRow = (id: string): boolean => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)
    row?.focus({ preventScroll: true })
    return row !== null && row !== undefined
  }
  const move = (by: 1 | -1) => {
    const from = current()
    // What left the list leaves its place to the next one: go on from there.
    const target = from >= 0 ? from + by : by > 0 ? Math.max(lastIndex.current, 0) : lastIndex.current - 1
    const index = Math.min(Math.max(target, 0), rows.length - 1)
    const row = rows[index]
    if (!row) return
    aim()
    lastIndex.current = index
    scrollTo(index)
    // At once where the row is drawn, so that a quick Enter finds it; a row out of sight is drawn first.
    if (!focusRow(row.id)) requestAnimationFrame(() => requestAnimationFrame(() => focusRow(row.id)))
  }
  useActions([
    { id: 'next-row', group: 'list', label: words.next, keys: 'j', keysOnly: true, run: () => move(1) },
    {
      id: 'previous-row',
      group: 'list',
      label: words.previous,
      keys: 'k',
      keysOnly: true,
      run: () => move(-1),
    },
    {
      id: 'open-row',
      group: 'list',
      label: words.open,
      keys: 'Enter',
      keysOnly: true,
      native: true,
      run: () => undefined,
    },
  ])
  return {
    onKeyDown(event) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
      event.preventDefault()
      const field = event.key === 'ArrowUp' && current() === 0 ? fieldAbove(event.currentTarget) : null
      if (field) field.focus()
      else move(event.key === 'ArrowDown' ? 1 : -1)
    },
  }
}
