import { useLanguage } from '../../lib/i18n.ts'
import { languageNames, languages, setLanguage } from '../../lib/language.ts'
import { setTheme, type Theme, useTheme } from '../../lib/theme.ts'
import { Field } from '../../ui/field.tsx'
import { Select } from '../../ui/select.tsx'
import { useAccountWords } from './messages/index.ts'
import { Section } from './section.tsx'
import { useChangeMe } from './use-change-me.ts'

const themes: readonly Theme[] = ['light', 'dark', 'system']

/** Taken into use at once, here and on this person's other devices. */
export function LookSection() {
  const words = useAccountWords()
  const change = useChangeMe()
  return (
    <Section title={words.look}>
      <div className="grid max-w-120 gap-4 tablet:grid-cols-2">
        <Field label={words.language}>
          <Select
            value={useLanguage()}
            onChange={(language) => {
              void setLanguage(language)
              change.mutate({ language })
            }}
            choices={languages.map((each) => ({ value: each, label: languageNames[each] }))}
          />
        </Field>
        <Field label={words.theme}>
          <Select
            value={useTheme()}
            onChange={(theme) => {
              setTheme(theme)
              change.mutate({ theme })
            }}
            choices={themes.map((each) => ({ value: each, label: words.themes[each] }))}
          />
        </Field>
      </div>
    </Section>
  )
}
