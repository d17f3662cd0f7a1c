import { useEffect, useRef } from 'react'

/** Where one is, from the place to what is open in it. */
const open: { title: string }[] = []
let ahead = ''

const show = () => {
  document.title = [ahead, open.at(-1)?.title, 'Polku'].filter(Boolean).join(' · ')
}

/** The tab's title: where one is, then the product. What is open in a place names it until it is closed. */
export function useTitle(title: string): void {
  const own = useRef({ title })
  useEffect(() => {
    const here = own.current
    open.push(here)
    return () => {
      open.splice(open.indexOf(here), 1)
      // Between two places the tab keeps the name of the first.
      if (open.length > 0) show()
    }
  }, [])
  useEffect(() => {
    own.current.title = title
    show()
  }, [title])
}

/** What cannot wait stands before it, wherever one is. */
export function useAheadOfTitle(text: string): void {
  useEffect(() => {
    ahead = text
    show()
    return () => {
      ahead = ''
      show()
    }
  }, [text])
}
