import { generate } from 'lean-qr'
import { useMemo } from 'react'

const margin = 4

/** Black on white in both themes, since cameras expect it so. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => {
    const code = generate(text)
    const cells: string[] = []
    for (let y = 0; y < code.size; y++) {
      for (let x = 0; x < code.size; x++) if (code.get(x, y)) cells.push(`M${x} ${y}h1v1h-1z`)
    }
    return { size: code.size, path: cells.join('') }
  }, [text])
  const whole = size + 2 * margin
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-margin} ${-margin} ${whole} ${whole}`}
      shapeRendering="crispEdges"
      className="size-52 self-center rounded"
    >
      <path d={`M${-margin} ${-margin}h${whole}v${whole}h${-whole}z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
