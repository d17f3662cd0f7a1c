// Finds SQL in what loads the demo company: it asks the domains, whose tables are their own affair.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import type { Violation } from './cruise.ts'

const demoFolder = 'apps/server/src/demo'

const builders = new Set([
  'selectFrom',
  'insertInto',
  'updateTable',
  'deleteFrom',
  'mergeInto',
  'replaceInto',
  'insertRows',
  'query',
])

export function statementsOfDemo(root: string): Violation[] {
  const folder = join(root, demoFolder)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) =>
      statements(path, readFileSync(join(folder, path), 'utf8')).map((to) => ({
        from: `${demoFolder}/${path}`,
        to,
        rule: 'demo-asks-domains',
        comment: 'What a domain keeps of the demo company is written by its `demo` in domain.ts.',
      })),
    )
}

function statements(path: string, text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql') found.push(node.getText())
    if (ts.isCallExpression(node) && builders.has(calledBy(node.expression))) found.push(node.getText())
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return found
}

const calledBy = (called: ts.Expression): string =>
  ts.isPropertyAccessExpression(called) ? called.name.text : called.getText()
