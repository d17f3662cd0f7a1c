import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useAfterwards } from '../../lib/afterwards.ts'
import { useIsPhone } from '../../lib/media.ts'
import { Parts } from '../../ui/parts.tsx'
import { focusRow } from '../../ui/place/focus-row.ts'
import { WithContext } from '../../ui/place/with-context.tsx'
import { CasePage } from './case-page.tsx'
import { useCaseWords } from './messages/index.ts'
import { nextCase } from './next-case.ts'
import { useCase } from './use-case.ts'
import { useChangeCase } from './use-change-case.ts'
import { viewOf } from './views.ts'

const route = getRouteApi('/desk/inbox/$view/$caseId')

/** A case with its customer: beside it at a desk, slid over it where the screen is narrower. */
export function CaseRoute() {
  const { view, caseId } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate()
  const words = useCaseWords()
  const one = useCase(caseId).data
  const change = useChangeCase(caseId)
  const close = async () => {
    await navigate({ to: '/inbox/$view', params: { view }, search })
    focusRow(caseId)
  }
  const isPhone = useIsPhone()
  const wish = useAfterwards()
  const show = (id: string) => navigate({ to: '/inbox/$view/$caseId', params: { view, caseId: id }, search })
  // At a desk one works through the list; on a phone the list is what one goes back to.
  const goOn = () => {
    const next = wish === 'stay' ? wish : nextCase(viewOf(view), caseId)
    if (next === 'stay') return () => undefined
    if (next === null || isPhone || wish === 'list') void close()
    else void show(next).then(() => focusRow(next))
    return () => void show(caseId).then(() => focusRow(caseId))
  }
  return (
    <WithContext
      name={words.customer}
      of={caseId}
      context={
        <div data-customer-pane>
          {one ? <Parts key={one.customer.id} at="besideCase" props={{ one, change }} /> : null}
        </div>
      }
    >
      {(showCustomer) => (
        <CasePage
          caseId={caseId}
          onClose={() => void close()}
          // Beside the dialogue the customer's panel shows the same path already.
          path={one && showCustomer ? <Parts at="aboveCase" props={{ one }} /> : null}
          onGoOn={goOn}
          onShowCustomer={showCustomer}
        />
      )}
    </WithContext>
  )
}
