import type { UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { EmptyState } from './empty-state.tsx'
import { ErrorState } from './error-state.tsx'
import { MoreButton } from './more-button.tsx'
import { RowSkeletons } from './row-skeletons.tsx'

type Props<Item> = {
  /** Read whole, or page after page. */
  list: UseInfiniteQueryResult<Item[]> | UseQueryResult<Item[]>
  as?: 'ul' | 'ol'
  /** How many rows are likely to come. */
  skeletons?: number
  empty?: { title: string; help?: string | null; action?: ReactNode }
  /** The row of an item, with its key. */
  children: (item: Item, at: number, all: readonly Item[]) => ReactNode
}

/** The rows of a list, or why there are none yet. */
export function SettingsList<Item>({ list, as: List = 'ul', skeletons = 3, empty, children }: Props<Item>) {
  return (
    <>
      {list.isError ? <ErrorState error={list.error} onRetry={() => void list.refetch()} compact /> : null}
      {list.isPending ? <RowSkeletons rows={skeletons} /> : null}
      {empty && list.data?.length === 0 ? (
        <EmptyState title={empty.title} action={empty.action}>
          {empty.help}
        </EmptyState>
      ) : null}
      <List>{list.data?.map((item, at, all) => children(item, at, all))}</List>
      {'hasNextPage' in list ? <MoreButton list={list} /> : null}
    </>
  )
}
