import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const builders = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto'])
const named = String.raw`(?:only\s+)?(?:public\.)?"?(\w+|\$\{)`
const statements = new RegExp(
  String.raw`\b(?:insert\s+into|delete\s+from|merge\s+into|truncate(?:\s+table)?)\s+${named}` +
    String.raw`|\bcopy\s+${named}[^;]*?\bfrom\b` +
    String.raw`|\bupdate\s+${named}[^\s=]*(?:\s+(?:as\s+)?\w+)?\s+set\b`,
  'gi',
)

/** The name of a table that is made up on the way, which nobody can read. */
export const madeUp = 'a table without a name'

/** The tables that the statements of a file write, as PostgreSQL names them. */
export function tablesWritten(path: string, text: string): string[] {
  const tables = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      if (builders.has(node.expression.name.text)) tables.add(builtFor(node.arguments[0]))
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'insertRows') {
      tables.add(builtFor(node.arguments[1]))
    }
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
      for (const [, written, copied, updated] of node.getText().matchAll(statements)) {
        const table = (written ?? copied ?? updated)!.toLowerCase()
        tables.add(table === '${' ? madeUp : table)
      }
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return [...tables]
}

const builtFor = (given: ts.Node | undefined): string => {
  const first = given && ts.isArrayLiteralExpression(given) ? given.elements[0] : given
  if (!first || !ts.isStringLiteralLike(first)) return madeUp
  return snakeCase(first.text.split(' ')[0]!)
}

/** Whose each table is: the domain's, or the platform's, that says so in its `Tables`. */
export function tableOwners(root: string): Map<string, string> {
  const owners = new Map<string, string>()
  const folder = join(root, 'apps/server/src')
  for (const path of globSync('{platform,domains}/**/*tables.ts', { cwd: folder })) {
    const owner = /^domains\/([^/]+)/.exec(path)?.[1] ?? 'the platform'
    const visit = (node: ts.Node) => {
      if (ts.isInterfaceDeclaration(node) && node.name.text === 'Tables')
        for (const { name } of node.members) if (name) owners.set(snakeCase(name.getText()), owner)
      node.forEachChild(visit)
    }
    visit(ts.createSourceFile(path, readFileSync(join(folder, path), 'utf8'), ts.ScriptTarget.Latest, true))
  }
  return owners
}

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
