import type { Case } from '@polku/contract'
import {
  AlarmClock,
  Check,
  Inbox,
  Link2,
  MailOpen,
  MoreHorizontal,
  PanelRight,
  Reply,
  RotateCcw,
  ShieldBan,
  StickyNote,
  UserRoundPlus,
  UserRoundX,
} from 'lucide-react'
import { useState } from 'react'
import { type Action, useActions } from '../../lib/actions.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx'
import { toast } from '../../ui/toasts.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { AssignPicker } from './assign-picker.tsx'
import { useCaseWords } from './messages/index.ts'
import { SnoozeMenu } from './snooze-menu.tsx'
import { useBlocking } from './use-blocking.ts'
import { useCaseChanges } from './use-case-changes.ts'
import type { GoOn } from './use-change-case.ts'
import { useSolving } from './use-solving.ts'

type Props = {
  one: Case
  onClose: () => void
  onReply: () => void
  onNote: () => void
  onShowCustomer?: () => void
  onGoOn: GoOn
}

/** What can be done with the case: as buttons, by keys, and in the palette; only what the server offers. */
export function CaseToolbar({ one, onClose, onReply, onNote, onShowCustomer, onGoOn }: Props) {
  const words = useCaseWords()
  const changes = useCaseChanges(one, onGoOn)
  const solve = useSolving(one, () => void changes.solve())
  const block = useBlocking(one, changes)
  const [open, setOpen] = useState<'assign' | 'snooze' | null>(null)
  const may = (action: Case['actions'][number]) => one.actions.includes(action)
  const over = one.state === 'solved' || one.state === 'closed'
  const settle = over
    ? {
        allowed: may('reopen'),
        label: words.reopen,
        brief: words.reopen,
        icon: RotateCcw,
        run: () => void changes.reopen(),
      }
    : {
        allowed: may('solve'),
        label: words.solve,
        brief: words.solveBrief,
        icon: Check,
        run: solve,
      }
  const copyLink = async () => {
    await navigator.clipboard.writeText(`${location.origin}/cases/${one.id}`)
    toast(words.linkCopied)
  }
  const offer = (allowed: boolean, action: Omit<Action, 'group'>): Action[] =>
    allowed ? [{ ...action, group: 'case' }] : []

  useActions([
    ...offer(may('reply'), { id: 'reply', label: words.reply, keys: 'r', icon: Reply, run: onReply }),
    ...offer(may('note') && !one.spam, {
      id: 'note',
      label: words.writeNote,
      keys: 'n',
      icon: StickyNote,
      run: onNote,
    }),
    ...offer(may('assign'), {
      id: 'assign',
      label: words.assign,
      keys: 'a',
      icon: UserRoundPlus,
      run: () => setOpen('assign'),
    }),
    ...offer(settle.allowed, {
      id: 'settle',
      label: settle.label,
      keys: 'e',
      icon: settle.icon,
      run: settle.run,
    }),
    ...offer(may('snooze'), {
      id: 'snooze',
      label: words.snooze,
      keys: 's',
      icon: AlarmClock,
      run: () => setOpen('snooze'),
    }),
    ...offer(may('wake'), {
      id: 'wake',
      label: words.wake,
      icon: AlarmClock,
      run: () => void changes.wake(),
    }),
    ...offer(true, {
      id: 'unread',
      label: words.markUnread,
      keys: 'u',
      icon: MailOpen,
      run: () => void changes.markUnread(),
    }),
    ...offer(may('spam'), {
      id: 'spam',
      label: words.markSpam,
      icon: ShieldBan,
      run: () => void changes.spam(),
    }),
    ...offer(block !== null, { id: 'block', label: words.block, icon: UserRoundX, run: () => block?.() }),
    ...offer(may('not-spam'), {
      id: 'not-spam',
      label: words.markNotSpam,
      icon: Inbox,
      run: () => void changes.unspam(),
    }),
    ...offer(true, { id: 'copy-link', label: words.copyLink, icon: Link2, run: () => void copyLink() }),
    ...offer(onShowCustomer !== undefined, {
      id: 'customer',
      label: words.showCustomer,
      keys: 'c',
      icon: PanelRight,
      run: () => onShowCustomer?.(),
    }),
    ...offer(true, { id: 'close', label: words.backToList, keys: 'Escape', keysOnly: true, run: onClose }),
  ])

  const SettleIcon = settle.icon
  return (
    <div className="flex items-center gap-1 px-3 pb-1.5 max-tablet:px-2">
      <AssignPicker
        one={one}
        disabled={!may('assign')}
        open={open === 'assign'}
        onOpenChange={(next) => setOpen(next ? 'assign' : null)}
        onAssign={(who) => void changes.assign(who)}
      />
      <span className="flex-1" />
      {may('snooze') || may('wake') ? (
        <SnoozeMenu
          one={one}
          open={open === 'snooze'}
          onOpenChange={(next) => setOpen(next ? 'snooze' : null)}
          onSnooze={(until) => void changes.snooze(until)}
          onWake={() => void changes.wake()}
        />
      ) : null}
      <Menu align="end" trigger={<IconButton icon={MoreHorizontal} label={words.more} />}>
        <MenuItem icon={MailOpen} keys="u" onSelect={() => void changes.markUnread()}>
          {words.markUnread}
        </MenuItem>
        <MenuItem icon={Link2} onSelect={() => void copyLink()}>
          {words.copyLink}
        </MenuItem>
        {may('spam') || may('not-spam') ? <MenuSeparator /> : null}
        {may('spam') ? (
          <MenuItem icon={ShieldBan} critical onSelect={() => void changes.spam()}>
            {words.markSpam}
          </MenuItem>
        ) : null}
        {block ? (
          <MenuItem icon={UserRoundX} critical onSelect={block}>
            {words.block}
          </MenuItem>
        ) : null}
        {may('not-spam') ? (
          <MenuItem icon={Inbox} onSelect={() => void changes.unspam()}>
            {words.markNotSpam}
          </MenuItem>
        ) : null}
      </Menu>
      {settle.allowed ? (
        <Tooltip text={settle.label} keys="e">
          {/* The second half of a double click would meet the next case. */}
          <Button aria-label={settle.label} onClick={(event) => event.detail < 2 && settle.run()}>
            <SettleIcon size={16} strokeWidth={1.75} aria-hidden />
            {/* Where it is narrow, the room goes to the name of whoever has the case. */}
            <span className="@2xl:hidden">{settle.brief}</span>
            <span className="hidden @2xl:inline">{settle.label}</span>
          </Button>
        </Tooltip>
      ) : null}
    </div>
  )
}
