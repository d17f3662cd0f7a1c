import type { Case } from '@polku/contract'
import { ArrowDown } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useCustomerName } from '../../../lib/customer-name.ts'
import { useCapabilities } from '../../../lib/use-channel-kinds.ts'
import { Button } from '../../../ui/button.tsx'
import { ErrorState } from '../../../ui/error-state.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { PathDay } from '../../../ui/path/path-day.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import type { Restored } from '../composer/composer.tsx'
import { useMessages } from '../use-messages.ts'
import { dialogueItems, firstUnanswered } from './dialogue-items.ts'
import { FoundMarks } from './marks/found-marks.tsx'
import { MessageItem } from './message-item.tsx'
import { useDialogueWords } from './messages/index.ts'
import { OpenEnd } from './open-end.tsx'
import { useSoughtMessage } from './use-sought-message.ts'
import { useStayAtEnd } from './use-stay-at-end.ts'

type Props = {
  one: Case
  customerDoes: 'away' | 'here' | 'typing'
  /** Gives an unsent answer back to whoever wrote it. */
  onRestore: (draft: Restored) => void
}

/** The dialogue of a case, running down the path. */
export function Dialogue({ one, customerDoes, onRestore }: Props) {
  const words = useDialogueWords()
  const nameOf = useCustomerName()
  const can = useCapabilities()
  const answer = useMessages(one.id)
  const messages = answer.data ?? []
  const scroller = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const top = useRef<HTMLDivElement>(null)
  const opensAt = one.unread ? firstUnanswered(messages) : null
  const stay = useStayAtEnd(scroller, content, messages[0]?.id, messages.at(-1)?.id, opensAt)

  const { hasNextPage, isFetchingNextPage, fetchNextPage } = answer
  const sought = useSoughtMessage(messages, answer, stay.toMessage)
  useEffect(() => {
    if (!top.current || !hasNextPage || isFetchingNextPage) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void fetchNextPage()
      },
      { root: scroller.current, rootMargin: '400px 0px 0px 0px' },
    )
    observer.observe(top.current)
    return () => observer.disconnect()
  }, [hasNextPage, isFetchingNextPage, fetchNextPage])

  if (answer.isError && messages.length === 0) {
    return (
      <div className="min-h-0 flex-1">
        <ErrorState error={answer.error} onRetry={() => void answer.refetch()} />
      </div>
    )
  }
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        onScroll={stay.onScroll}
        className="h-full overflow-y-auto overscroll-contain [overflow-anchor:none]"
      >
        <div
          ref={content}
          role="log"
          aria-label={words.dialogue}
          className="mx-auto w-full max-w-216 px-4 pt-3 pb-2 tablet:px-6"
        >
          <div ref={top}>
            {hasNextPage ? (
              <div className="flex justify-center py-2">
                <Button look="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {words.older}
                </Button>
              </div>
            ) : null}
          </div>
          {answer.isPending ? <DialogueSkeleton /> : null}
          {dialogueItems(messages, (channel) => can(channel).live).map((item, index) =>
            item.type === 'day' ? (
              <PathDay as="h2" key={item.id} at={item.at} first={index === 0 && !hasNextPage} />
            ) : (
              <MessageItem
                key={item.id}
                message={item.message}
                continued={item.continued}
                customerName={nameOf(one.customer)}
                onRestore={onRestore}
              />
            ),
          )}
          {messages.length > 0 ? <OpenEnd one={one} customerDoes={customerDoes} /> : null}
        </div>
      </div>
      {sought ? <FoundMarks messageId={sought} toHeight={stay.toHeight} /> : null}
      {stay.news ? (
        <Button
          look="accent"
          onClick={stay.toEnd}
          className="enter-floating absolute inset-x-0 bottom-3 mx-auto w-fit rounded-full bg-raised shadow-floating"
        >
          <ArrowDown size={16} strokeWidth={1.75} aria-hidden />
          {words.newMessage}
        </Button>
      ) : stay.away ? (
        <IconButton
          icon={ArrowDown}
          label={words.toLatest}
          onClick={stay.toEnd}
          className="enter-floating absolute right-4 bottom-3 rounded-full bg-raised shadow-floating"
        />
      ) : null}
    </div>
  )
}

const DialogueSkeleton = () => (
  <div aria-hidden className="flex flex-col gap-8 py-4">
    {['w-3/4', 'w-1/2', 'w-2/3'].map((width) => (
      <div key={width} className="flex gap-4">
        <Skeleton className="size-6 shrink-0 rounded-full" />
        <div className="flex w-full max-w-[60ch] flex-col gap-2.5 pt-1.5">
          <Skeleton className="w-40" />
          <Skeleton />
          <Skeleton className={width} />
        </div>
      </div>
    ))}
  </div>
)
