import type { PathNode } from '../../lib/path-node.ts'
import { useUiWords } from '../messages/index.ts'
import { NodeShape } from './node-shape.tsx'

type Props = {
  /** In order of time, the latest last. */
  nodes: readonly PathNode[]
  /** A matter still open: the line goes on and ends in the open. */
  open?: boolean
  /** What was promised for later, as a small flag ahead of now. */
  promise?: { label: string; broken: boolean } | undefined
  /** Half the height of a node; glyphs appear from 8. */
  radius?: number
  gap?: number
}

/** The path, left to right: what this customer went through. */
export function Path({ nodes, open = false, promise, radius = 9, gap = 12 }: Props) {
  const words = useUiWords()
  const step = radius * 2 + gap
  const y = promise ? radius * 2 : radius + 2
  const height = y + radius + 2
  const end = nodes.length * step
  // The flag stands on the way between now and the open end.
  const ahead = (open ? step * 0.75 : 0) + (promise ? step * 0.75 : 0)
  const width = end + (ahead || -gap) + 2
  const last = end - step + radius + 1
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.path.label(nodes.length)}
      className="shrink-0"
    >
      <line
        x1={radius + 1}
        y1={y}
        x2={Math.max(last, radius + 1)}
        y2={y}
        stroke="var(--line-strong)"
        strokeWidth={1.5}
      />
      {ahead > 0 ? (
        <line
          x1={last}
          y1={y}
          x2={open ? width - 8 : end + step * 0.3}
          y2={y}
          stroke="var(--line-strong)"
          strokeWidth={1.5}
          strokeDasharray="2 4"
          strokeLinecap="round"
        />
      ) : null}
      {open ? (
        <g>
          <title>{words.path.open}</title>
          <circle
            cx={width - 5}
            cy={y}
            r={3}
            fill="var(--surface)"
            stroke="var(--line-strong)"
            strokeWidth={1.5}
          />
        </g>
      ) : null}
      {nodes.map((node, index) => (
        <g key={node.id}>
          <title>{node.label}</title>
          <NodeShape node={node} x={index * step + radius + 1} y={y} r={radius} />
        </g>
      ))}
      {promise ? (
        <g>
          <title>{promise.label}</title>
          <NodeShape
            node={{ kind: 'promise', ...(promise.broken ? { feeling: 'critical' } : {}) }}
            x={end + step * 0.3}
            y={y}
            r={radius * 0.8}
          />
        </g>
      ) : null}
    </svg>
  )
}
