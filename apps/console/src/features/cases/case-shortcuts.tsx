import { useOfferedActions } from '../../lib/actions.ts'
import { KeyList } from '../../ui/key-list.tsx'
import { caseKeys } from './case-keys.ts'
import { useCaseWords } from './messages/index.ts'

/** The keys of a case, told where none is open yet. */
export function CaseShortcuts() {
  const words = useCaseWords()
  const isOpen = useOfferedActions().some((action) => action.group === 'case' && action.keys)
  if (isOpen) return null
  const keys = caseKeys.map(({ keys, label }) => ({ id: keys, keys, label: label(words) }))
  return <KeyList title={words.whenCaseOpen} keys={keys} />
}
