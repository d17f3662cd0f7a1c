import type { TimelineItem } from '@polku/contract'
import type { Feature } from './feature.ts'
import type { Drawn } from './path-node.ts'

/** What nobody draws is a turn of the matter. */
const turn: Drawn = { kind: 'turn', encounter: null }

/** Each event as its noun draws it. */
export function drawingBy(
  features: readonly Pick<Feature, 'drawn' | 'channelKinds'>[],
): (item: TimelineItem) => Drawn {
  const drawn: NonNullable<Feature['drawn']> = Object.assign({}, ...features.map((each) => each.drawn))
  const kinds = features.flatMap(({ channelKinds }) => channelKinds ?? [])
  return (item) => {
    const draw = drawn[item.kind.split('.')[0]!]
    return (
      draw?.(
        item,
        kinds.find(({ kind }) => kind === item.channel),
      ) ?? turn
    )
  }
}
