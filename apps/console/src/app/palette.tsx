import type { CaseSummary, CustomerSummary } from '@polku/contract'
import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { FoundCase } from '../features/cases/found-case.tsx'
import { useCaseSearch } from '../features/cases/use-case-search.ts'
import { FoundCustomer } from '../features/customers/found-customer.tsx'
import { useCustomerSearch } from '../features/customers/use-customer-search.ts'
import { type ActionGroup, useOfferedActions } from '../lib/actions.ts'
import { useAppWords } from './messages/index.ts'
import { Actions, Found } from './palette-groups.tsx'

const groups: readonly ActionGroup[] = ['case', 'customer', 'list', 'navigation', 'general']

/** Whether a label holds each word typed. */
const holds = (label: string, typed: string): boolean =>
  typed
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .every((word) => label.toLowerCase().includes(word))

/** One box for going anywhere and doing anything that can be done here now. */
export function Palette({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const words = useAppWords()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const actions = useOfferedActions().filter((action) => !action.keysOnly && holds(action.label, text))
  const customers = useCustomerSearch(text, 6)
  const cases = useCaseSearch(text, 6)
  // The action runs after focus has gone back to the page, so that it can move focus itself.
  const choose = (run: () => void) => {
    onOpenChange(false)
    requestAnimationFrame(() => requestAnimationFrame(run))
  }
  const openCase = ({ id, spam }: CaseSummary) => {
    const params = { view: spam ? 'spam' : 'all', caseId: id }
    choose(() => void navigate({ to: '/inbox/$view/$caseId', params }))
  }
  const openCustomer = ({ id }: CustomerSummary) =>
    choose(() => void navigate({ to: '/customers/$customerId', params: { customerId: id } }))
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-shade" />
        <Dialog.Content
          aria-describedby={undefined}
          className="enter-floating fixed inset-x-2 top-2 z-40 mx-auto max-w-160 rounded-floating bg-raised shadow-floating outline-none tablet:top-[14dvh]"
        >
          <Dialog.Title className="sr-only">{words.search}</Dialog.Title>
          {/* What the server found it found by more than is shown; only our own actions are narrowed, above. */}
          <Command label={words.search} shouldFilter={false} loop>
            <Command.Input
              value={text}
              onValueChange={setText}
              placeholder={words.palettePlaceholder}
              className="h-12 w-full border-line border-b bg-transparent px-4 text-lg outline-none"
            />
            <Command.List
              label={words.paletteResults}
              className="max-h-[min(26rem,60dvh)] overflow-y-auto p-1 pb-2"
            >
              <Command.Empty className="p-6 text-center text-ink-soft">{words.paletteNothing}</Command.Empty>
              {groups.map((group) => (
                <Actions
                  key={group}
                  heading={words.groups[group]}
                  actions={actions.filter((action) => action.group === group)}
                  onChoose={(action) => choose(action.run)}
                />
              ))}
              <Found heading={words.foundCases} found={cases} onChoose={openCase}>
                {(one) => <FoundCase one={one} />}
              </Found>
              <Found heading={words.foundCustomers} found={customers} onChoose={openCustomer}>
                {(customer) => <FoundCustomer customer={customer} />}
              </Found>
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
