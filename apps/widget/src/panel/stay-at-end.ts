const near = 60

/**
 * Keeps a scrolled list at its end while it grows, also by a picture that comes late, or is given less
 * room; unless somebody has scrolled up to read. Answers how to go to the end whatever is being read.
 */
export function stayAtEnd(list: HTMLElement, content: HTMLElement): () => void {
  let atEnd = true
  let top = 0
  const go = () => {
    list.scrollTop = list.scrollHeight
    top = list.scrollTop
  }
  list.addEventListener('scroll', () => {
    // Hidden, it has no height and says nothing.
    if (list.clientHeight === 0) return
    const isNear = list.scrollHeight - list.scrollTop - list.clientHeight < near
    // What is told of our own move may come after a picture has made the list longer: only going up is leaving.
    if (isNear || list.scrollTop < top) atEnd = isNear
    top = list.scrollTop
  })
  const sizes = new ResizeObserver(() => {
    if (atEnd) go()
  })
  sizes.observe(list)
  sizes.observe(content)
  return () => {
    atEnd = true
    go()
  }
}
