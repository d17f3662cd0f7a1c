import type { ReasonNames } from '@polku/contract'
import type { ReasonRow } from './queries.ts'

export type Node = Pick<ReasonRow, 'id' | 'parentId' | 'mergedInto' | 'retiredAt' | 'place'>
type Tree<Row extends Node> = ReadonlyMap<string, Row>

export const treeOf = <Row extends Node>(rows: readonly Row[]): Tree<Row> =>
  new Map(rows.map((row) => [row.id, row]))

/** The one as which it is read. */
export const headOf = <Row extends Node>(tree: Tree<Row>, row: Row): Row => {
  const into = row.mergedInto && tree.get(row.mergedInto)
  return into ? headOf(tree, into) : row
}

/** What it stands under, whatever that was merged into; null at the top. */
export const parentOf = <Row extends Node>(tree: Tree<Row>, row: Row): Row | null => {
  const parent = row.parentId && tree.get(row.parentId)
  return parent ? headOf(tree, parent) : null
}

/** Whether the way up from it leads to itself; asked of the one that has changed, before anything else is. */
export function turnsBack<Row extends Node>(tree: Tree<Row>, row: Row): boolean {
  let above: Row | undefined = row
  do above = tree.get(above.mergedInto ?? above.parentId ?? '')
  while (above && above.id !== row.id)
  return above !== undefined
}

/** Neither it nor anything that it stands under is retired or read as another. */
export const isGiven = <Row extends Node>(tree: Tree<Row>, row: Row): boolean => {
  if (row.retiredAt || row.mergedInto) return false
  const parent = parentOf(tree, row)
  return parent === null || isGiven(tree, parent)
}

/** Its names as it is read, after those of the reasons that it is a part of. */
export function pathTo(tree: Tree<ReasonRow>, row: ReasonRow): ReasonNames[] {
  const head = headOf(tree, row)
  const parent = parentOf(tree, head)
  return parent ? [...pathTo(tree, parent), head.names] : [head.names]
}

/** Each after the one it stands under, those beside each other by their places; what was merged last among them. */
export function inOrder<Row extends Node>(tree: Tree<Row>): Row[] {
  const under = new Map<string | null, Row[]>()
  for (const row of tree.values()) {
    const parent = parentOf(tree, row)?.id ?? null
    under.set(parent, [...(under.get(parent) ?? []), row])
  }
  const below = (parent: string | null): Row[] =>
    (under.get(parent) ?? [])
      .toSorted((a, b) => Number(Boolean(a.mergedInto)) - Number(Boolean(b.mergedInto)) || a.place - b.place)
      .flatMap((row) => [row, ...below(row.id)])
  return below(null)
}
