import type { ReactNode } from 'react'
import { useRef } from 'react'
import { useCustomerName } from '../../lib/customer-name.ts'
import { useTitle } from '../../lib/title.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { CaseHeader } from './case-header.tsx'
import { CaseSkeleton } from './case-skeleton.tsx'
import { CollisionNotice } from './collision-notice.tsx'
import { AnswerPlace } from './composer/answer-place.tsx'
import type { ComposerHandle } from './composer/composer.tsx'
import { Dialogue } from './dialogue/dialogue.tsx'
import { ForwardedNotice } from './forwarded-notice.tsx'
import { useCaseWords } from './messages/index.ts'
import { SpamNotice } from './spam-notice.tsx'
import { useCase } from './use-case.ts'
import type { GoOn } from './use-change-case.ts'
import { usePresence } from './use-presence.ts'
import { useReading } from './use-reading.ts'

type Props = {
  caseId: string
  onClose: () => void
  /** The customer's path, small, for the header. */
  path: ReactNode
  /** Opens the customer beside, where there is no room for it already. */
  onShowCustomer?: () => void
  /** The case is dealt with. */
  onGoOn: GoOn
}

/** A case: its heading, its dialogue running down the path, and the place to answer. */
export function CasePage({ caseId, onClose, path, onShowCustomer, onGoOn }: Props) {
  const words = useCaseWords()
  const nameOf = useCustomerName()
  const answer = useCase(caseId)
  const presence = usePresence(caseId)
  const composer = useRef<ComposerHandle>(null)
  const one = answer.data
  useReading(one)
  const name = one ? nameOf(one.customer) : words.caseList
  useTitle(one?.subject ? `${name}: ${one.subject}` : name)

  if (answer.isError && !one) {
    return (
      <ErrorState
        error={answer.error}
        onRetry={() => void answer.refetch()}
        wayOn={<Button onClick={onClose}>{words.back}</Button>}
      />
    )
  }
  if (!one) return <CaseSkeleton onClose={onClose} />
  return (
    <section aria-label={name} className="flex h-full min-w-0 flex-col">
      <CaseHeader
        one={one}
        path={path}
        viewers={presence.people}
        onClose={onClose}
        onShowCustomer={onShowCustomer}
        onReply={() => composer.current?.write('reply')}
        onNote={() => composer.current?.write('note')}
        onGoOn={onGoOn}
      />
      <SpamNotice one={one} />
      <ForwardedNotice one={one} />
      {/* Two keys: were they one, the dialogue of the case before would stay above this one. */}
      <Dialogue
        key={`dialogue ${caseId}`}
        one={one}
        customerDoes={presence.customer}
        onRestore={(draft) => composer.current?.restore(draft)}
      />
      <CollisionNotice people={presence.people} />
      {/* Spam is never answered; the one clear step is above. */}
      {one.spam ? null : (
        <AnswerPlace
          key={`answer ${caseId}`}
          ref={composer}
          one={one}
          onTyping={presence.typing}
          onStopped={presence.stopped}
          onSolved={onGoOn}
        />
      )}
    </section>
  )
}
