import { useLanguage } from '../../lib/i18n.ts'
import { languageNames, languages, setLanguage } from '../../lib/language.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { useSetUpWords } from './messages/index.ts'

export function LanguageStep({ onDone }: { onDone: () => void }) {
  const words = useSetUpWords()
  return (
    <>
      <ChoiceCards
        label={words.chooseLanguage}
        value={useLanguage()}
        onChange={(language) => void setLanguage(language)}
        choices={languages.map((each) => ({ value: each, title: languageNames[each], lang: each }))}
      />
      <p className="text-ink-faint text-sm">{words.chooseLanguageHelp}</p>
      <Button look="primary" size="comfortable" onClick={onDone}>
        {words.goOn}
      </Button>
    </>
  )
}
