import { Link } from '@tanstack/react-router'
import { useErrorWords } from '../lib/error-words.ts'
import { Button } from './button.tsx'
import { Entrance } from './entrance.tsx'
import { useUiWords } from './messages/index.ts'

/** A link that opens nothing, and where to go instead. */
export function LinkProblem({ error }: { error: Error }) {
  const words = useUiWords()
  const told = useErrorWords()(error)
  return (
    <Entrance title={told.title} lead={told.advice}>
      <Button asChild size="comfortable">
        <Link to="/sign-in">{words.toSignIn}</Link>
      </Button>
    </Entrance>
  )
}
