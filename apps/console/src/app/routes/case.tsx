import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { focusRow } from '../../features/cases/case-list.tsx'
import { CasePage } from '../../features/cases/case-page.tsx'
import { WriteButton } from '../../features/cases/letter/write-button.tsx'
import { nextCase } from '../../features/cases/next-case.ts'
import { useCase } from '../../features/cases/use-case.ts'
import { filterOf } from '../../features/cases/views.ts'
import { CustomerPanel } from '../../features/customers/customer-panel.tsx'
import { CustomerPath } from '../../features/customers/customer-path.tsx'
import { useCustomerWords } from '../../features/customers/messages/index.ts'
import { useAfterwards } from '../../lib/afterwards.ts'
import { useIsPhone } from '../../lib/media.ts'
import { useViewsColumn } from '../../lib/views-column.ts'
import { Sheet } from '../../ui/dialog.tsx'

const route = getRouteApi('/desk/inbox/$view/$caseId')

/** A case with its customer: beside it at a desk, slid over it where the screen is narrower. */
export function CaseRoute() {
  const { view, caseId } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate()
  const words = useCustomerWords()
  const { roomBeside } = useViewsColumn()
  // Of which case the customer is slid over it: a message written from there leads to another.
  const [shownIn, setShownIn] = useState<string | null>(null)
  const one = useCase(caseId).data
  const customerId = one?.customer.id
  const close = async () => {
    await navigate({ to: '/inbox/$view', params: { view }, search })
    focusRow(caseId)
  }
  const isPhone = useIsPhone()
  const wish = useAfterwards()
  const show = (id: string) => navigate({ to: '/inbox/$view/$caseId', params: { view, caseId: id }, search })
  // At a desk one works through the list; on a phone the list is what one goes back to.
  const goOn = () => {
    const next = wish === 'stay' ? wish : nextCase(filterOf(view, search).view, caseId)
    if (next === 'stay') return () => undefined
    if (next === null || isPhone || wish === 'list') void close()
    else void show(next).then(() => focusRow(next))
    return () => void show(caseId).then(() => focusRow(caseId))
  }
  const panel = one ? (
    <CustomerPanel
      key={one.customer.id}
      customerId={one.customer.id}
      exceptCaseId={caseId}
      wroteAt={one.lastMessageAt}
      write={(customer) => <WriteButton small customer={customer} />}
    />
  ) : null
  return (
    <div className="flex h-full">
      <div className="min-w-0 flex-1">
        <CasePage
          caseId={caseId}
          onClose={() => void close()}
          // Beside the dialogue the customer's panel shows the same path already.
          path={customerId && !roomBeside ? <CustomerPath customerId={customerId} /> : null}
          onGoOn={goOn}
          onShowCustomer={roomBeside ? undefined : () => setShownIn(caseId)}
        />
      </div>
      {roomBeside ? (
        <aside
          aria-label={words.customer}
          data-customer-pane
          className="h-full w-76 shrink-0 overflow-y-auto border-line border-l wide:w-92"
        >
          {panel}
        </aside>
      ) : (
        <Sheet
          open={shownIn === caseId}
          onOpenChange={(open) => setShownIn(open ? caseId : null)}
          title={words.customer}
        >
          <div data-customer-pane>{panel}</div>
        </Sheet>
      )}
    </div>
  )
}
