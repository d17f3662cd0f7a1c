import type { PathKind, PathNode } from '../../lib/path-node.ts'

const hexagon = (x: number, y: number, r: number) =>
  Array.from({ length: 6 }, (_, side) => {
    const angle = (Math.PI / 3) * side
    return `${x + r * Math.cos(angle)},${y + r * Math.sin(angle)}`
  }).join(' ')

const colour = (node: Pick<PathNode, 'feeling'>) => `var(--${node.feeling ?? 'ink-soft'})`

type ShapeProps = { kind: PathKind; x: number; y: number; r: number; fill: string; stroke: string }

function Outline({ kind, x, y, r, fill, stroke }: ShapeProps) {
  const paint = { fill, stroke, strokeWidth: 1.5, strokeLinejoin: 'round' as const }
  switch (kind) {
    case 'message':
      return <circle cx={x} cy={y} r={r} {...paint} />
    case 'turn':
      return <path d={`M${x - r * 0.45} ${y}h${r * 0.9}`} {...paint} strokeWidth={2} strokeLinecap="round" />
    case 'visit':
      return <circle cx={x} cy={y} r={r * 0.5} {...paint} />
    case 'order':
      return <rect x={x - r * 0.9} y={y - r * 0.9} width={r * 1.8} height={r * 1.8} rx={3} {...paint} />
    case 'device':
      return <polygon points={hexagon(x, y, r * 1.05)} {...paint} />
    case 'answer':
      return (
        <path
          d={`M${x} ${y - r * 1.1}L${x + r * 1.1} ${y}L${x} ${y + r * 1.1}L${x - r * 1.1} ${y}Z`}
          {...paint}
        />
      )
    case 'promise':
      return (
        <>
          <circle cx={x} cy={y} r={r * 0.3} {...paint} fill={stroke} />
          <path
            d={`M${x} ${y}V${y - r * 1.5}h${r * 1.2}l${-r * 0.4} ${r * 0.45}l${r * 0.4} ${r * 0.45}h${-r * 1.2}`}
            {...paint}
          />
        </>
      )
    case 'recovery':
      return (
        <>
          <circle cx={x} cy={y} r={r} {...paint} />
          <circle cx={x} cy={y} r={r * 0.6} {...paint} />
        </>
      )
  }
}

/** One node: shape by kind, its glyph within, colour by feeling, hollow where inferred. */
export function NodeShape({
  node,
  x,
  y,
  r,
}: {
  node: Omit<PathNode, 'id' | 'label'>
  x: number
  y: number
  r: number
}) {
  const Glyph = r >= 8 ? node.glyph : undefined
  const glyph = r * 1.15
  const soft = node.inferred
    ? 'var(--surface)'
    : node.feeling
      ? `var(--${node.feeling}-soft)`
      : 'var(--hover)'
  const small = node.inferred ? 'var(--surface)' : colour(node)
  return (
    <>
      <Outline
        kind={node.kind}
        x={x}
        y={y}
        r={r}
        fill={r >= 8 && node.kind !== 'visit' ? soft : small}
        stroke={colour(node)}
      />
      {Glyph ? (
        <Glyph
          x={x - glyph / 2}
          y={y - glyph / 2}
          width={glyph}
          height={glyph}
          color={colour(node)}
          strokeWidth={2}
          aria-hidden
        />
      ) : null}
    </>
  )
}
