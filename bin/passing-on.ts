// Finds queries that an action file hands on as they are, so that another domain asks them past every rule.
import ts from 'typescript'
import type { Violation } from './cruise.ts'
import { domainFiles, domainsFolder } from './domain-files.ts'

const isQueries = (specifier: ts.Expression | undefined): boolean =>
  specifier !== undefined && ts.isStringLiteral(specifier) && specifier.text.endsWith('queries.ts')

/** Queries that leave their domain through a file that is not called queries. */
export const queriesPassedOn = (root: string): Violation[] =>
  domainFiles(root)
    .filter(({ path }) => !/(queries|domain)\.ts$/.test(path))
    .flatMap(({ path, text }) =>
      passedOn(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)).map((name) => ({
        from: `${domainsFolder}/${path}`,
        to: name,
        rule: 'no-query-passed-on',
        comment: 'A query is asked by its own domain: export an action that says what it is asked for.',
      })),
    )

function passedOn(source: ts.SourceFile): string[] {
  const queries = importedQueries(source)
  const found: string[] = []
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations) {
        const held = initializer ? handedOn(initializer, queries) : []
        if (isExported(statement)) found.push(...held)
        else if (held.length > 0 && ts.isIdentifier(name)) queries.add(name.text)
      }
    if (ts.isExportAssignment(statement)) found.push(...handedOn(statement.expression, queries))
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly)
      found.push(...exportedBy(statement, queries))
  }
  return found
}

function importedQueries(source: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !isQueries(statement.moduleSpecifier)) continue
    const bindings = statement.importClause?.namedBindings
    if (!bindings) continue
    if (ts.isNamespaceImport(bindings)) names.add(bindings.name.text)
    else for (const { name, isTypeOnly } of bindings.elements) if (!isTypeOnly) names.add(name.text)
  }
  return names
}

function exportedBy({ exportClause, moduleSpecifier }: ts.ExportDeclaration, queries: Set<string>): string[] {
  if (!exportClause || ts.isNamespaceExport(exportClause))
    return isQueries(moduleSpecifier) ? ['everything'] : []
  return exportClause.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => (propertyName ?? name).text)
    .filter((name) => isQueries(moduleSpecifier) || (!moduleSpecifier && queries.has(name)))
}

/** The queries an expression holds without asking them itself: neither called, nor inside a function of its own. */
function handedOn(node: ts.Node, queries: Set<string>): string[] {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return []
  if (ts.isIdentifier(node)) return queries.has(node.text) ? [node.text] : []
  if (ts.isCallExpression(node)) return node.arguments.flatMap((given) => handedOn(given, queries))
  const found: string[] = []
  if (ts.isPropertyAssignment(node)) return handedOn(node.initializer, queries)
  node.forEachChild((child) => {
    found.push(...handedOn(child, queries))
  })
  return found
}

const isExported = (statement: ts.VariableStatement): boolean =>
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
