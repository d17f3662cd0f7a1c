import { Link } from '@tanstack/react-router'
import { useErrorWords } from '../../lib/error-words.ts'
import { Button } from '../../ui/button.tsx'
import { Entrance } from '../../ui/entrance.tsx'
import { useSignInWords } from './messages/index.ts'

/** A link that opens nothing, and where to go instead. */
export function LinkProblem({ error }: { error: Error }) {
  const words = useSignInWords()
  const told = useErrorWords()(error)
  return (
    <Entrance title={told.title} lead={told.advice}>
      <Button asChild size="comfortable">
        <Link to="/sign-in">{words.toSignIn}</Link>
      </Button>
    </Entrance>
  )
}
