import type { CaseOrder } from '@polku/contract'
import { ArrowDownWideNarrow } from 'lucide-react'
import { useActions } from '../../lib/actions.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem } from '../../ui/menu.tsx'
import { useCaseWords } from './messages/index.ts'

const orders: readonly CaseOrder[] = ['latest', 'waiting', 'due']

type Props = { order: CaseOrder; onOrder: (order: CaseOrder) => void }

/** In which order the list is: the latest message first, who has waited longest, or what is due soonest. */
export function OrderMenu({ order, onOrder }: Props) {
  const words = useCaseWords()
  useActions(
    orders
      .filter((each) => each !== order)
      .map((each) => ({
        id: `order ${each}`,
        group: 'list',
        label: words.orders[each],
        icon: ArrowDownWideNarrow,
        run: () => onOrder(each),
      })),
  )
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          icon={ArrowDownWideNarrow}
          label={words.orderIs(words.orders[order])}
          className={order !== 'latest' ? 'text-accent' : undefined}
        />
      }
    >
      {orders.map((each) => (
        <MenuItem key={each} checked={each === order} onSelect={() => onOrder(each)}>
          {words.orders[each]}
        </MenuItem>
      ))}
    </Menu>
  )
}
