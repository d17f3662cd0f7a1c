import type { FieldKind, FieldValue, Language } from '@polku/contract'

const comma: Record<Language, boolean> = { fi: true, sv: true, en: false }

/** What a field holds, as one would type it. */
export const typed = (value: FieldValue | null, language: Language): string =>
  value === null
    ? ''
    : comma[language] && typeof value === 'number'
      ? String(value).replace('.', ',')
      : String(value)

/** What was typed; null where it was emptied, nothing where it is no number. A comma and a point are one. */
export function read(kind: FieldKind, text: string): FieldValue | null | undefined {
  const said = text.trim()
  if (said === '') return null
  if (kind !== 'number') return said
  const plain = said
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('−', '-')
  return /^-?\d{1,15}(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}
