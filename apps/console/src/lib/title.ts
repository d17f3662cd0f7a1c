import { useEffect } from 'react'

let place = ''
let ahead = ''

const show = () => {
  document.title = [ahead, place, 'Polku'].filter(Boolean).join(' · ')
}

/** The tab's title: where one is, then the product. */
export function useTitle(title: string): void {
  useEffect(() => {
    place = title
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
