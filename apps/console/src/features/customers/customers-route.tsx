import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { CustomersPage } from './customers-page.tsx'

const route = getRouteApi('/desk/customers')

export function CustomersRoute() {
  const { search = '' } = route.useSearch()
  const navigate = useNavigate()
  return (
    <CustomersPage
      search={search}
      onSearch={(next) =>
        void navigate({ to: '/customers', search: next ? { search: next } : {}, replace: true })
      }
    />
  )
}
