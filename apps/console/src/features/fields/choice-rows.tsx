import { Plus, X } from 'lucide-react'
import { languageNames, languages } from '../../lib/language.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Input } from '../../ui/input.tsx'
import { type ChoiceRow, newRow } from './choices.ts'
import { useFieldWords } from './messages/index.ts'

type Props = {
  rows: readonly ChoiceRow[]
  fault: string | null
  onChange: (rows: readonly ChoiceRow[]) => void
}

/** What one can choose among, each in the languages that are wanted. */
export function ChoiceRows({ rows, fault, onChange }: Props) {
  const words = useFieldWords()
  return (
    <fieldset>
      <legend className="mb-1 font-medium text-sm">{words.choices}</legend>
      <ul className="flex flex-col gap-2 max-tablet:gap-4">
        {rows.map((row, at) => (
          <li key={row.key} className="flex items-center gap-2">
            <div className="grid min-w-0 flex-1 grid-cols-3 gap-2 max-tablet:grid-cols-1">
              {languages.map((language) => (
                <Input
                  key={language}
                  lang={language}
                  maxLength={80}
                  aria-label={words.choiceIn(at + 1, languageNames[language])}
                  placeholder={languageNames[language]}
                  value={row.names[language] ?? ''}
                  onChange={(event) =>
                    onChange(
                      rows.with(at, { ...row, names: { ...row.names, [language]: event.target.value } }),
                    )
                  }
                />
              ))}
            </div>
            <IconButton
              icon={X}
              label={words.removeChoice(at + 1)}
              onClick={() => onChange(rows.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ul>
      {fault ? (
        <p role="alert" className="mt-1 text-critical text-sm">
          {fault}
        </p>
      ) : null}
      <Button look="quiet" className="mt-1" onClick={() => onChange([...rows, newRow()])}>
        <Plus size={16} strokeWidth={1.75} aria-hidden />
        {words.addChoice}
      </Button>
    </fieldset>
  )
}
