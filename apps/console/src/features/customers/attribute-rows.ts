import type { AttributeValue, CustomerChange } from '@polku/contract'

/** An attribute being edited, as text. */
export type AttributeRow = { id: number; name: string; value: string }

type Attributes = Record<string, AttributeValue>

export const attributeRows = (attributes: Attributes): AttributeRow[] =>
  Object.entries(attributes).map(([name, value], id) => ({ id, name, value: String(value) }))

export const withEmptyRow = (rows: AttributeRow[]): AttributeRow[] => [
  ...rows,
  { id: Math.max(-1, ...rows.map(({ id }) => id)) + 1, name: '', value: '' },
]

/** A row nothing could be recorded of as it is: its name stands above already, or its value has no name. */
export function attributeFault(
  rows: readonly AttributeRow[],
  row: AttributeRow,
): 'taken' | 'nameless' | null {
  const name = row.name.trim()
  if (!name) return row.value.trim() ? 'nameless' : null
  return rows.find((each) => each.name.trim() === name) === row ? null : 'taken'
}

/** What was a number or a yes-or-no stays one where the new text allows it. */
function readValue(text: string, before: AttributeValue | undefined): AttributeValue {
  const number = Number(text.replace(',', '.'))
  if (typeof before === 'number' && Number.isFinite(number)) return number
  if (typeof before === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** Only what differs: changed ones with their value, those taken away with null. */
export function changedAttributes(before: Attributes, rows: AttributeRow[]): CustomerChange['attributes'] {
  const after = rows.flatMap(({ name, value }) =>
    name.trim() && value.trim() ? [[name.trim(), readValue(value.trim(), before[name.trim()])] as const] : [],
  )
  const kept = new Set(after.map(([name]) => name))
  return Object.fromEntries([
    ...Object.keys(before).flatMap((name) => (kept.has(name) ? [] : [[name, null] as const])),
    ...after.filter(([name, value]) => before[name] !== value),
  ])
}
