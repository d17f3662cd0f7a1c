import { ListChecks } from 'lucide-react'
import { useActions } from '../../lib/actions.ts'
import { chooseAll, chooseNone, toggleChosen, useChosen } from './chosen-cases.ts'
import { useCaseWords } from './messages/index.ts'
import { shownCases } from './next-case.ts'

/** The row that has the focus, else the one that is open. */
function atHand(openId: string | undefined): string | undefined {
  const row = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-list] [data-row]')
  return row?.dataset.row ?? openId
}

/** Choosing several cases by keys. */
export function useChoosingKeys(openId: string | undefined): void {
  const words = useCaseWords()
  const some = useChosen().size > 0
  useActions([
    {
      id: 'choose',
      group: 'list',
      label: words.chooseThis,
      keys: 'x',
      icon: ListChecks,
      run: () => {
        const id = atHand(openId)
        if (id) toggleChosen(id)
      },
    },
    {
      id: 'choose-all',
      group: 'list',
      label: words.chooseAll,
      keys: 'mod+a',
      icon: ListChecks,
      run: () => chooseAll(shownCases()),
    },
    ...(some
      ? [
          {
            id: 'choose-none',
            group: 'list',
            label: words.chooseNone,
            keys: 'Escape',
            first: true as const,
            run: chooseNone,
          },
        ]
      : []),
  ])
}
