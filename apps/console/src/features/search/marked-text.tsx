import type { Found } from '@polku/contract'

/** A text with what was looked for marked in it. */
export function MarkedText({ text, marks }: Pick<Found, 'text' | 'marks'>) {
  const parts = marks.flatMap(([from, to], nth) => [
    text.slice(marks[nth - 1]?.[1] ?? 0, from),
    <mark key={from} className="rounded-xs bg-found font-medium text-ink">
      {text.slice(from, to)}
    </mark>,
  ])
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}
