import * as nouns from './nouns.ts'

type Nouns = typeof nouns
type Named<Ending extends string> = Nouns[Extract<keyof Nouns, `${string}${Ending}`>]
type Together<Part> = (Part extends unknown ? (part: Part) => void : never) extends (part: infer All) => void
  ? All
  : never

/** All that nouns bring under names with this ending, as one. */
export const ofAllNouns = <Ending extends 'Events' | 'Errors' | 'Sentences'>(ending: Ending) =>
  Object.assign(
    {},
    ...Object.entries(nouns)
      .filter(([name]) => name.endsWith(ending))
      .map(([, part]) => part),
  ) as Together<Named<Ending>>
