import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { rulesFor } from './architecture.ts'

export interface Violation {
  from: string
  to: string
  rule: string
  comment: string | undefined
}

/** Reads every import below `root` and answers which of the rules they break. */
export const cruiseTree = async (root: string): Promise<{ modules: number; violations: Violation[] }> => {
  const forbidden = rulesFor(root)
  const folders = ['apps', 'packages'].filter((folder) => existsSync(join(root, folder)))
  const result = await cruise(
    folders,
    {
      baseDir: root,
      ruleSet: { forbidden },
      validate: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)(dist|node_modules)/' },
      tsPreCompilationDeps: true,
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
    },
    { tsConfig: extractTSConfig(join(import.meta.dirname, '..', 'tsconfig.json')) },
  )
  const output = result.output as ICruiseResult
  const comments = Object.fromEntries(forbidden.map(({ name, comment }) => [name, comment]))
  return {
    modules: output.modules.filter(({ source }) => /\.tsx?$/.test(source)).length,
    violations: output.summary.violations.map(({ from, to, rule }) => ({
      from,
      to,
      rule: rule.name,
      comment: comments[rule.name],
    })),
  }
}
