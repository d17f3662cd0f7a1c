import { getRouteApi, useNavigate, useParams } from '@tanstack/react-router'
import { InnerScreen } from '../../ui/inner-screen.tsx'
import { Place } from '../../ui/place/place.tsx'
import { CustomersPane } from './customers-pane.tsx'

const route = getRouteApi('/desk/customers')

/** Customers, and the path of the one that is open; at a desk side by side. */
export function CustomersRoute() {
  const { search = '' } = route.useSearch()
  const navigate = useNavigate()
  const openId = useParams({
    strict: false,
    select: (params) => ('customerId' in params ? params.customerId : undefined),
  })
  return (
    <Place
      beside="desk"
      list={
        <CustomersPane
          search={search}
          openId={openId}
          onSearch={(next) => void navigate({ to: '.', search: next ? { search: next } : {}, replace: true })}
        />
      }
      item={openId ? <InnerScreen /> : null}
    />
  )
}
