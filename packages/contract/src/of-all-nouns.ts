import * as nouns from './nouns.ts'

type Nouns = typeof nouns
type Named<Name extends string> = Nouns[Extract<keyof Nouns, `${string}${Name}`>]
type Together<Part> = (Part extends unknown ? (part: Part) => void : never) extends (part: infer All) => void
  ? All
  : never

type Ending = 'Events' | 'Errors' | 'Sentences' | 'OfCase' | 'OfCasesQuery' | 'OfSeveral'
type Brought<Part> = [Part] extends [never] ? Record<never, never> : Together<Part>

/** All that nouns bring under names with this ending, as one. */
export const ofAllNouns = <Name extends Ending>(ending: Name) =>
  Object.assign(
    {},
    ...Object.entries(nouns)
      .filter(([name]) => name.endsWith(ending))
      .map(([, part]) => part),
  ) as Brought<Named<Name>>
