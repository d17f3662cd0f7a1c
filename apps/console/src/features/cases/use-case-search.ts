import type { CaseSummary } from '@polku/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api, type Query } from '../../lib/api.ts'
import { useSettled } from '../../lib/settled.ts'
import { keys } from './keys.ts'

/** A number as people write or say it: 25611 or #25611. */
export const caseNumber = (text: string): number | null => {
  const digits = /^#?(\d{1,15})$/.exec(text)?.[1]
  return digits && Number(digits) > 0 ? Number(digits) : null
}

/** The fewest letters of a subject that the server looks for. */
const fewest = 3

const none: CaseSummary[] = []

/** The case of a number, in whichever view it is, and then the latest whose subject holds what is typed. */
export function useCaseSearch(text: string, limit: number): CaseSummary[] {
  const search = useSettled(text.trim(), 150)
  const number = caseNumber(search)
  const enabled = number !== null || search.length >= fewest
  const answer = useQuery({
    queryKey: keys.search(search),
    queryFn: async ({ signal }) => {
      const ask = async (query: Query<'/api/v1/cases'>) =>
        (await api.get('/api/v1/cases', { query: { ...query, limit }, signal })).items
      const [numbered, titled] = await Promise.all([
        number === null ? none : ask({ number }),
        search.length < fewest ? none : ask({ search }),
      ])
      return [...numbered, ...titled.filter((one) => !numbered.some(({ id }) => id === one.id))]
    },
    enabled,
    placeholderData: keepPreviousData,
  })
  return enabled ? (answer.data ?? none) : none
}
