import { cruiseTree, type Violation } from './cruise.ts'
import { statementsOfDemo } from './demo-statements.ts'
import { kindsByName } from './kinds-by-name.ts'
import { writesElsewhere } from './own-tables.ts'
import { queriesPassedOn } from './passing-on.ts'

/** Every break of the rules below `root`: in what files import, pass on, write by their statements, and name. */
export async function breaksIn(root: string): Promise<{ modules: number; breaks: Violation[] }> {
  const { modules, violations } = await cruiseTree(root)
  const others = [queriesPassedOn, writesElsewhere, statementsOfDemo, kindsByName]
  return { modules, breaks: [...violations, ...others.flatMap((rule) => rule(root))] }
}
