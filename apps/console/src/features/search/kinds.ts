import type { FoundKind } from '@polku/contract'

/** In the order in which one can choose them. */
export const foundKinds = [
  'message',
  'note',
  'case',
  'customer',
  'order',
  'file',
] as const satisfies readonly FoundKind[]

export const kindOf = (text: unknown): FoundKind | undefined => foundKinds.find((kind) => kind === text)
