import type { CaseField, FieldKind, FieldValue } from '@polku/contract'
import { type Selectable, sql } from 'kysely'
import type { CasesAsked } from '../../platform/cases/additions.ts'
import { CaseSet } from '../../platform/cases/narrowing.ts'
import type { Reader, Trx } from '../../platform/db/database.ts'
import type { FieldTable } from './tables.ts'

export type FieldRow = Selectable<FieldTable>

/** In their order; there are few. */
export const allFields = (db: Reader, workspaceId: string): Promise<FieldRow[]> =>
  db
    .selectFrom('fields')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .orderBy('place')
    .orderBy('id')
    .execute()

/** All of them, held against being changed by somebody else meanwhile. */
export const lockFields = (trx: Trx, workspaceId: string): Promise<FieldRow[]> =>
  trx
    .selectFrom('fields')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .orderBy('place')
    .orderBy('id')
    .forUpdate()
    .execute()

/** Held against another kind being given to it while it is filled in. */
export const fieldToFill = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .selectFrom('fields')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst()

const written = ({ names, choices, ...rest }: Omit<FieldRow, 'workspaceId' | 'id'>) => ({
  ...rest,
  names: JSON.stringify(names),
  choices: JSON.stringify(choices),
})

export const insertField = (trx: Trx, workspaceId: string, field: Omit<FieldRow, 'workspaceId' | 'id'>) =>
  trx
    .insertInto('fields')
    .values({ workspaceId, ...written(field) })
    .returningAll()
    .executeTakeFirstOrThrow()

export const updateField = (trx: Trx, { workspaceId, id, ...field }: FieldRow) =>
  trx
    .updateTable('fields')
    .set(written(field))
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

/** Puts the fields in the order of their ids. */
export const orderFields = (trx: Trx, workspaceId: string, ids: readonly string[]) =>
  sql`update fields f set place = o.place from unnest(${ids}::uuid[]) with ordinality o (id, place)
    where f.workspace_id = ${workspaceId} and f.id = o.id`.execute(trx)

// Numbers in their shortest form alone: what looks like 007 is no number, and would not be found again.
const fits: Record<FieldKind, (choices: readonly string[]) => ReturnType<typeof sql>> = {
  text: () => sql`true`,
  number: () => sql`value ~ '^(0|-?[1-9]\\d{0,14}|-?(0|[1-9]\\d{0,14})\\.\\d{0,5}[1-9])$'`,
  choice: (choices) => sql`value = any(${choices}::text[])`,
  date: () => sql`value ~ '^\\d{4}-\\d{2}-\\d{2}$' and pg_input_is_valid(value, 'date')`,
}

/** How many of a field's values it could not hold any more. Index case_fields_of_field. */
export async function countUnfit(
  trx: Trx,
  before: FieldRow,
  after: { kind: FieldKind; choices: CaseField['choices'] },
): Promise<number> {
  // A choice is kept by its id, which says nothing in a field of another kind.
  const fit =
    before.kind === 'choice' && after.kind !== 'choice'
      ? sql`false`
      : fits[after.kind](after.choices.map(({ id }) => id))
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from case_fields
    where workspace_id = ${before.workspaceId} and field_id = ${before.id} and not (${fit})`.execute(trx)
  return rows[0]!.n
}

type Place = { workspaceId: string; caseId: string; fieldId: string }

/** Answers whether that changed anything. */
export async function putValue(trx: Trx, place: Place, value: string): Promise<boolean> {
  const { rows } = await sql`
    insert into case_fields (workspace_id, case_id, field_id, value)
    values (${place.workspaceId}, ${place.caseId}, ${place.fieldId}, ${value})
    on conflict (workspace_id, case_id, field_id) do update set value = excluded.value
      where case_fields.value <> excluded.value
    returning 1`.execute(trx)
  return rows.length > 0
}

/** Answers whether there was one. */
export async function deleteValue(trx: Trx, place: Place): Promise<boolean> {
  const { rows } = await sql`
    delete from case_fields where workspace_id = ${place.workspaceId} and case_id = ${place.caseId}
      and field_id = ${place.fieldId} returning 1`.execute(trx)
  return rows.length > 0
}

type Filled = { fields: { id: string; value: FieldValue }[] }

/** What each of the cases holds. The primary key of case_fields. */
export async function fieldsOfCases(db: Reader, asked: CasesAsked): Promise<Map<string, Filled>> {
  const { rows } = await sql<{ caseId: string } & Filled>`
    select cf.case_id, json_agg(json_build_object('id', f.id, 'value',
      case f.kind when 'number' then to_json(cf.value::numeric) else to_json(cf.value) end)
      order by f.place, f.id) as fields
    from case_fields cf join fields f on f.workspace_id = cf.workspace_id and f.id = cf.field_id
    where cf.workspace_id = ${asked.workspaceId} and cf.case_id = any(${asked.ids}::uuid[])
    group by cf.case_id`.execute(db)
  return new Map(rows.map(({ caseId, fields }) => [caseId, { fields }]))
}

/** The first required field that a case has not been filled in. */
export async function lackingField(trx: Trx, workspaceId: string, caseId: string) {
  const { rows } = await sql<Pick<FieldRow, 'id' | 'names'>>`
    select f.id, f.names from fields f
    where f.workspace_id = ${workspaceId} and f.required and f.retired_at is null
      and not exists (select from case_fields cf where cf.workspace_id = f.workspace_id
        and cf.case_id = ${caseId} and cf.field_id = f.id)
    order by f.place, f.id limit 1`.execute(trx)
  return rows[0]
}

/** The cases whose field holds exactly this. Index case_fields_of_field, from either side. */
export const filledWith = (workspaceId: string, fieldId: string, value: string) =>
  new CaseSet(sql`
    select cf.case_id from case_fields cf where cf.workspace_id = ${workspaceId}
      and cf.field_id = ${fieldId}::uuid and cf.value = ${value}`)
