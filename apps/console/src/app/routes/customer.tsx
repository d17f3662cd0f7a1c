import { getRouteApi } from '@tanstack/react-router'
import { WriteButton } from '../../features/cases/letter/write-button.tsx'
import { CustomerPage } from '../../features/customers/customer-page.tsx'

const route = getRouteApi('/desk/customers/$customerId')

export const CustomerRoute = () => (
  <CustomerPage
    customerId={route.useParams().customerId}
    write={(customer) => <WriteButton customer={customer} />}
  />
)
