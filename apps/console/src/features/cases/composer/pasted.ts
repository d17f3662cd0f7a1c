/** What is pasted, with its headings as bold paragraphs: a mail of ours has none, and their words stay apart. */
export function withoutHeadings(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const paragraph = page.createElement('p')
    const bold = page.createElement('strong')
    bold.append(...heading.childNodes)
    paragraph.append(bold)
    heading.replaceWith(paragraph)
  }
  return page.body.innerHTML
}
