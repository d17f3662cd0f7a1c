import type { Language } from '@polku/contract'
import { languageNames, languages } from '../lib/language.ts'
import { Field } from './field.tsx'
import { Input } from './input.tsx'

type Names = Partial<Record<Language, string>>

type Props = {
  /** ‘Name’, with the language's own name. */
  label: (language: string) => string
  names: Names
  onChange: (names: Names) => void
  error: string | null
}

/** What something is called in each language. */
export function NamesFields({ label, names, onChange, error }: Props) {
  return languages.map((each, at) => (
    <Field key={each} label={label(languageNames[each])} error={at === 0 ? error : null}>
      <Input
        lang={each}
        maxLength={80}
        value={names[each] ?? ''}
        onChange={(event) => onChange({ ...names, [each]: event.target.value })}
      />
    </Field>
  ))
}
