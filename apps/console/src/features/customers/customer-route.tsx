import { getRouteApi } from '@tanstack/react-router'
import { CustomerPage } from './customer-page.tsx'

const route = getRouteApi('/desk/customers/$customerId')

export const CustomerRoute = () => <CustomerPage customerId={route.useParams().customerId} />
