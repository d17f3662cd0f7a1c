import { cruiseTree, type Violation } from './cruise.ts'
import { statementsOfDemo } from './demo-statements.ts'
import { writesElsewhere } from './own-tables.ts'
import { queriesPassedOn } from './passing-on.ts'

/** Every break of the rules below `root`: between imports, in what files pass on, in what their statements write. */
export async function breaksIn(root: string): Promise<{ modules: number; breaks: Violation[] }> {
  const { modules, violations } = await cruiseTree(root)
  return {
    modules,
    breaks: [...violations, ...queriesPassedOn(root), ...writesElsewhere(root), ...statementsOfDemo(root)],
  }
}
