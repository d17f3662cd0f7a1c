import type { TagColour } from '@polku/contract'

export const TagDot = ({ colour }: { colour: TagColour }) => (
  <span
    aria-hidden
    className="inline-block size-2 shrink-0 rounded-full"
    style={{ background: `var(--tag-${colour})` }}
  />
)
