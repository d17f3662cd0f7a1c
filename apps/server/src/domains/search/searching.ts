import type { EverythingQuery, Found } from '@polku/contract'
import { parseSearch, type SearchFilter } from '@polku/text'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { decodeCursor, encodeCursor, numberForm } from '../../platform/http/cursor.ts'
import { oneSpelling } from '../../platform/text/one-spelling.ts'
import { nothingAsked, tooManyWords } from './errors.ts'
import { excerptOf } from './excerpt.ts'
import { type Expanded, expand } from './expanding.ts'
import { type Filtered, filtered } from './filtering.ts'
import { searchEverything } from './policy.ts'
import { type HitRow, hitsBefore, timeZoneOf } from './queries.ts'
import { type ShownRow, shownOf } from './shown-queries.ts'

const mostParts = 20

/** What is found, newest first. Throws search.nothing-asked, search.too-many-words, search.unknown-value. */
export async function search(
  ctx: Context,
  actor: Actor,
  { q, kind, typing, after, limit }: z.output<typeof EverythingQuery>,
): Promise<{ items: Found[]; next: string | null }> {
  permit(actor, searchEverything)
  const { workspaceId } = actor
  const cursor = decodeCursor(after, numberForm)
  const { terms, filters } = parseSearch(oneSpelling(q))
  if (terms.length + filters.length > mostParts) throw tooManyWords()
  if (![...terms, ...filters].some(({ not }) => !not)) throw nothingAsked()
  const timeZone = filters.some(({ name }) => name === 'before' || name === 'after')
    ? await timeZoneOf(ctx.db, workspaceId)
    : 'UTC'
  const [expanded, narrowed] = await Promise.all([
    Promise.all(
      terms.map((term, nth) => expand(ctx.db, workspaceId, term, typing && nth === terms.length - 1)),
    ),
    Promise.all(
      filters.map((filter) => filtered(ctx, { workspaceId, personId: actor.personId, timeZone }, filter)),
    ),
  ])
  const asked = [
    ...expanded.map(({ tsquery, not }) => (not ? `!(${tsquery})` : `(${tsquery})`)),
    ...narrowed.flatMap(({ tsquery }) => tsquery ?? []),
  ]
  const { rows, next } = await hitsBefore(ctx.db, {
    workspaceId,
    tsquery: asked.length > 0 ? asked.join(' & ') : null,
    conditions: narrowed.flatMap(({ condition }) => condition ?? []),
    kind: kind ?? null,
    spam: narrowed.some(({ spam }) => spam),
    toldByIndex:
      terms.every(({ kind: each, not }) => each !== 'phrase' && !not) && isPlain(narrowed, filters),
    before: cursor ? Number(cursor.id) : Number.MAX_SAFE_INTEGER,
    limit,
  })
  const items = await present(ctx, workspaceId, rows, expanded)
  return { items, next: next === null ? null : encodeCursor(new Date(0), next) }
}

/** Nothing but what stands in the index itself: whom it is from and to, and whether there is a file. */
const isPlain = (narrowed: Filtered[], filters: SearchFilter[]) =>
  narrowed.every(({ condition }) => condition === undefined) && filters.every(({ not }) => !not)

async function present(
  ctx: Context,
  workspaceId: string,
  rows: HitRow[],
  expanded: Expanded[],
): Promise<Found[]> {
  const wanted = expanded.filter(({ not }) => !not)
  const hits = (word: string) => wanted.some((term) => term.hits(word))
  const byKind = [...Map.groupBy(rows, ({ kind }) => kind)]
  const shown = await Promise.all(
    byKind.map(([kind, found]) =>
      shownOf(
        ctx.db,
        workspaceId,
        kind,
        found.map(({ refId }) => refId),
      ),
    ),
  )
  const known = new Map(shown.flat().map((row) => [row.id, row]))
  // What has gone meanwhile is found no more.
  return rows.flatMap((row) => {
    const what = known.get(row.refId)
    return what ? [found(row, what, hits)] : []
  })
}

const found = (row: HitRow, what: ShownRow, hits: (word: string) => boolean): Found => ({
  kind: row.kind,
  id: row.refId,
  caseId: row.caseId,
  messageId: row.messageId,
  customerId: row.customerId,
  occurredAt: row.occurredAt.toISOString(),
  title: what.title ?? '',
  who: what.who,
  caseNumber: what.caseNumber,
  ...excerptOf(what.text, hits),
})
