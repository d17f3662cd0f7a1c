import { useSearchWords } from './messages/index.ts'

const operators = [
  'from:',
  'to:',
  'team:',
  'reason:',
  'tag:',
  'state:',
  'channel:',
  'after:',
  'before:',
  'has:file',
  '""',
  '-',
] as const
export type Operator = (typeof operators)[number]

/** What a search understands besides words, each a press away. */
export function Operators({ onChoose }: { onChoose: (operator: string) => void }) {
  const words = useSearchWords()
  return (
    <ul
      aria-label={words.narrow}
      className="flex flex-wrap gap-1 max-tablet:flex-nowrap max-tablet:overflow-x-auto"
    >
      {operators.map((operator) => (
        <li key={operator}>
          <button
            type="button"
            title={words.operators[operator]}
            onClick={() => onChoose(operator)}
            className="flex h-7 items-baseline gap-1.5 whitespace-nowrap rounded border border-line px-2 text-ink-soft text-xs leading-6.5 hover:bg-hover pointer-coarse:h-11 pointer-coarse:leading-10"
          >
            <code className="font-medium text-ink">{operator}</code>
            {words.operators[operator]}
          </button>
        </li>
      ))}
    </ul>
  )
}
