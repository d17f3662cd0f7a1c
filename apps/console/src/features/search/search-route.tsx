import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Place } from '../../ui/place/place.tsx'
import { SearchPane } from './search-pane.tsx'

const route = getRouteApi('/desk/search')

/** Everything that is found, newest first. */
export function SearchRoute() {
  const { q = '', kind } = route.useSearch()
  const navigate = useNavigate()
  const ask = (asked: { q?: string; kind?: typeof kind }) => {
    const next = { q, kind, ...asked }
    void navigate({
      to: '/search',
      search: { ...(next.q ? { q: next.q } : {}), ...(next.kind ? { kind: next.kind } : {}) },
      replace: true,
    })
  }
  return <Place list={<SearchPane q={q} kind={kind} onAsk={ask} />} item={null} />
}
