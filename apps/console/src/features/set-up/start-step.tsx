import { useState } from 'react'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { FormError } from '../../ui/form-error.tsx'
import { useSetUpWords } from './messages/index.ts'
import { StepButtons } from './step-buttons.tsx'

export type Beginning = 'empty' | 'demo'

type Props = { busy: boolean; error: Error | null; onBack: () => void; onDone: (start: Beginning) => void }

export function StartStep({ busy, error, onBack, onDone }: Props) {
  const words = useSetUpWords()
  const [start, setStart] = useState<Beginning>('empty')
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onDone(start)
      }}
    >
      <ChoiceCards
        label={words.start}
        value={start}
        onChange={setStart}
        choices={[
          { value: 'empty', title: words.empty, help: words.emptyHelp },
          { value: 'demo', title: words.demo, help: words.demoHelp },
        ]}
      />
      <FormError error={error} />
      <StepButtons onBack={onBack} next={words.finish} busy={busy} />
    </form>
  )
}
