import { Link } from '@tanstack/react-router'
import { useMay } from '../../lib/session.ts'
import { useCaseWords } from './messages/index.ts'

/** The way to letting mail leave, for those who may open it; the others learn whom to ask. */
export function SetUpMail() {
  const words = useCaseWords()
  if (!useMay('channel.manage')) return <span>{words.askToSetUpMail}</span>
  return (
    <Link
      to="/settings/channels"
      className="inline-flex items-center rounded text-accent hover:underline pointer-coarse:min-h-11"
    >
      {words.setUpMail}
    </Link>
  )
}
