import { foundParts } from './found-text.ts'

/** A text in which what was searched for is marked. */
export const Marked = ({ text, search }: { text: string; search: string }) =>
  foundParts(text, search).map((part, at) =>
    part.found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
      <mark key={at} className="rounded-sm bg-accent-soft text-accent">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
