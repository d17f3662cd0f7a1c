import { Split } from 'lucide-react'
import { useState } from 'react'
import { useActions } from '../../lib/actions.ts'
import type { SeveralChosen } from '../../lib/feature.ts'
import { useLanguage } from '../../lib/i18n.ts'
import { pathIn } from '../../lib/name-in.ts'
import { useMay } from '../../lib/session.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { useReasonWords } from './messages/index.ts'
import { ReasonPicker } from './reason-picker.tsx'

/** Gives all of them one reason, or takes from all the one that they have. */
export function ReasonSeveral({ chosen, apply }: SeveralChosen) {
  const words = useReasonWords()
  const language = useLanguage()
  const may = useMay('reason.give')
  const [open, setOpen] = useState(false)
  useActions(
    may
      ? [
          {
            id: 'reason-several',
            group: 'list',
            label: words.give,
            keys: 'w',
            icon: Split,
            first: true,
            run: () => setOpen(true),
          },
        ]
      : [],
  )
  if (!may) return null
  const first = chosen[0]?.reason?.id
  const ofAll = first && chosen.every(({ reason }) => reason?.id === first) ? first : null
  return (
    <ReasonPicker
      open={open}
      onOpenChange={setOpen}
      chosen={ofAll}
      onChoose={(reason) => {
        setOpen(false)
        apply({ reason: { reasonId: reason?.id ?? null } }, (n) =>
          reason ? words.givenTo(n, pathIn(reason.path, language)) : words.takenFrom(n),
        )
      }}
      trigger={<IconButton icon={Split} label={words.give} keys="w" />}
    />
  )
}
