import type { Action } from '../lib/actions.ts'
import { useFeatures, useName } from '../lib/use-features.ts'
import { useAppWords } from './messages/index.ts'

export interface CommandGroup {
  heading: string
  actions: readonly Action[]
}

/** Commands under what they are about: what is open first, by the names that the nouns give it. */
export function useCommandGroups(actions: readonly Action[]): CommandGroup[] {
  const words = useAppWords()
  const nameOf = useName()
  const about = useFeatures().flatMap(({ commandsAbout }) => Object.entries(commandsAbout ?? {}))
  const headings = [...about.map(([group, name]) => [group, nameOf(name)]), ...Object.entries(words.groups)]
  return headings.map(([group, heading = '']) => ({
    heading,
    actions: actions.filter((action) => action.group === group),
  }))
}
