const near = 60

/**
 * Keeps a scrolled list at its end while it grows, also by a picture that comes late, or is given less
 * room; unless somebody has scrolled up to read. Answers how to go to the end whatever is being read.
 */
export function stayAtEnd(list: HTMLElement, content: HTMLElement): () => void {
  let atEnd = true
  const go = () => {
    list.scrollTop = list.scrollHeight
  }
  list.addEventListener('scroll', () => {
    // Hidden, it has no height and says nothing.
    if (list.clientHeight > 0) atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < near
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
