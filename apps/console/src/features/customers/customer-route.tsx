import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useActions } from '../../lib/actions.ts'
import { focusRow } from '../../ui/place/focus-row.ts'
import { usePlaceWords } from '../../ui/place/messages/index.ts'
import { CustomerPage } from './customer-page.tsx'

const route = getRouteApi('/desk/customers/$customerId')

export function CustomerRoute() {
  const { customerId } = route.useParams()
  const search = route.useSearch()
  const navigate = useNavigate()
  const words = usePlaceWords()
  const close = async () => {
    await navigate({ to: '/customers', search })
    focusRow(customerId)
  }
  useActions([
    {
      id: 'close',
      group: 'customer',
      label: words.back,
      keys: 'Escape',
      keysOnly: true,
      run: () => void close(),
    },
  ])
  return <CustomerPage customerId={customerId} onClose={() => void close()} />
}
