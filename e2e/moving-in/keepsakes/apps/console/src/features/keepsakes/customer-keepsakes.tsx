import type { Customer } from '@polku/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../lib/api.ts'
import { PanelSection } from '../../ui/panel-section.tsx'
import { useKeepsakeWords } from './words.ts'

export function CustomerKeepsakes({ customer: { id } }: { customer: Customer }) {
  const words = useKeepsakeWords()
  const kept = useQuery({
    queryKey: ['keepsakes', id],
    queryFn: ({ signal }) => api.get('/api/v1/customers/{id}/keepsakes', { path: { id }, signal }),
  })
  if (!kept.data?.items.length) return null
  return (
    <PanelSection title={words.title}>
      <ul>
        {kept.data.items.map((one) => (
          <li key={one.id}>{one.title}</li>
        ))}
      </ul>
    </PanelSection>
  )
}
