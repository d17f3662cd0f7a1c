import type { ReactNode } from 'react'
import type { PathNode } from '../../lib/path-node.ts'
import { classes } from '../classes.ts'
import { NodeShape } from './node-shape.tsx'

type Props = {
  node: PathNode
  /** Nothing older below. */
  last?: boolean
  /** What stands beside it says the same, so that the node need not be read aloud too. */
  told?: boolean
  children: ReactNode
  className?: string
}

/** One encounter on the path running down a timeline: the line and its node in the gutter, what it was beside. */
export function PathStep({ node, last, told, children, className }: Props) {
  return (
    <div className={classes('relative pl-10', className)}>
      <span
        aria-hidden
        className={classes(
          'absolute top-0 left-[13px] w-[1.5px] bg-line-strong/70',
          last ? 'h-5' : 'bottom-0',
        )}
      />
      <svg
        width={28}
        height={28}
        viewBox="0 0 28 28"
        className="absolute top-1.5 left-0"
        {...(told ? { 'aria-hidden': true } : { role: 'img', 'aria-label': node.label })}
      >
        <title>{node.label}</title>
        {node.kind === 'turn' ? null : (
          <circle cx={14} cy={14} r={node.kind === 'visit' ? 7 : 12.5} fill="var(--surface)" />
        )}
        <NodeShape node={node} x={14} y={14} r={10} />
      </svg>
      {children}
    </div>
  )
}
