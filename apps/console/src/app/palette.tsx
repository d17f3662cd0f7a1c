import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { FoundCase } from '../features/cases/found-case.tsx'
import { useCaseSearch } from '../features/cases/use-case-search.ts'
import { useCustomerSearch } from '../features/customers/use-customer-search.ts'
import { type Action, type ActionGroup, useOfferedActions } from '../lib/actions.ts'
import { Avatar } from '../ui/avatar.tsx'
import { Keys } from '../ui/kbd.tsx'
import { useAppWords } from './messages/index.ts'

const groups: readonly ActionGroup[] = ['case', 'list', 'navigation', 'general']
const item =
  'flex min-h-10 items-center gap-3 rounded px-3 data-[selected=true]:bg-selected pointer-coarse:min-h-11'
const heading =
  '[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-ink-faint [&_[cmdk-group-heading]]:text-xs'

/** What holds each word typed; what the server found holds them already. */
const holds = (_value: string, search: string, keywords: string[] = []): number => {
  const text = keywords.join(' ').toLowerCase()
  return search
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .every((word) => text.includes(word))
    ? 1
    : 0
}

/** One box for going anywhere and doing anything that can be done here now. */
export function Palette({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const words = useAppWords()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const actions = useOfferedActions().filter((action) => !action.keysOnly)
  const customers = useCustomerSearch(text, 6)
  const cases = useCaseSearch(text, 6)
  // The action runs after focus has gone back to the page, so that it can move focus itself.
  const choose = (run: () => void) => {
    onOpenChange(false)
    requestAnimationFrame(() => requestAnimationFrame(run))
  }
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-shade" />
        <Dialog.Content
          aria-describedby={undefined}
          className="enter-floating fixed inset-x-2 top-2 z-40 mx-auto max-w-160 rounded-floating bg-raised shadow-floating outline-none tablet:top-[14dvh]"
        >
          <Dialog.Title className="sr-only">{words.search}</Dialog.Title>
          <Command label={words.search} filter={holds} loop>
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
              {groups.map((group) => {
                const own = actions.filter((action) => action.group === group)
                return own.length > 0 ? (
                  <Command.Group key={group} heading={words.groups[group]} className={heading}>
                    {own.map((action) => (
                      <ActionItem key={action.id} action={action} onChoose={() => choose(action.run)} />
                    ))}
                  </Command.Group>
                ) : null
              })}
              {cases.length > 0 ? (
                <Command.Group heading={words.foundCases} className={heading}>
                  {cases.map((one) => (
                    <Command.Item
                      key={one.id}
                      value={`case ${one.id}`}
                      keywords={[text]}
                      className={item}
                      onSelect={() =>
                        choose(
                          () =>
                            void navigate({
                              to: '/inbox/$view/$caseId',
                              params: { view: one.spam ? 'spam' : 'all', caseId: one.id },
                            }),
                        )
                      }
                    >
                      <FoundCase one={one} />
                    </Command.Item>
                  ))}
                </Command.Group>
              ) : null}
              {customers.length > 0 ? (
                <Command.Group heading={words.foundCustomers} className={heading}>
                  {customers.map((customer) => (
                    <Command.Item
                      key={customer.id}
                      value={`customer ${customer.id}`}
                      keywords={[text]}
                      className={item}
                      onSelect={() =>
                        choose(
                          () =>
                            void navigate({
                              to: '/customers/$customerId',
                              params: { customerId: customer.id },
                            }),
                        )
                      }
                    >
                      <Avatar name={customer.name ?? customer.address ?? ''} />
                      <span className="truncate">{customer.name ?? customer.address}</span>
                      {customer.name ? (
                        <span className="truncate text-ink-faint text-sm">{customer.address}</span>
                      ) : null}
                    </Command.Item>
                  ))}
                </Command.Group>
              ) : null}
            </Command.List>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function ActionItem({ action, onChoose }: { action: Action; onChoose: () => void }) {
  const Icon = action.icon
  return (
    <Command.Item
      value={`action ${action.id}`}
      keywords={[action.label]}
      className={item}
      onSelect={onChoose}
    >
      {Icon ? (
        <Icon size={16} strokeWidth={1.75} className="text-ink-soft" aria-hidden />
      ) : (
        <span className="w-4" />
      )}
      <span className="flex-1">{action.label}</span>
      {action.keys ? <Keys keys={action.keys} /> : null}
    </Command.Item>
  )
}
