type Rgb = [number, number, number]

const parse = (colour: string): Rgb => {
  const n = Number.parseInt(colour.slice(1), 16)
  return [n >> 16, (n >> 8) & 255, n & 255]
}
const format = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** Relative luminance of WCAG 2.2, 0 to 1. */
function luminance(colour: string): number {
  const [r, g, b] = parse(colour).map((part) => {
    const c = part / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }) as Rgb
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** Black or white, whichever reads better on the colour; one of them always reaches 4.5. */
export const textOn = (colour: string): string =>
  contrast(colour, '#ffffff') >= 4.5 || contrast(colour, '#ffffff') >= contrast(colour, '#000000')
    ? '#ffffff'
    : '#000000'

/** The colour itself where it reads on the background, else the nearest shade of it that does. */
export function readableOn(background: string, colour: string, wanted = 4.5): string {
  const end = parse(luminance(background) > 0.18 ? '#000000' : '#ffffff')
  for (let share = 0; share < 1; share += 0.05) {
    const shade = format(parse(colour).map((part, i) => part + (end[i]! - part) * share) as Rgb)
    if (contrast(shade, background) >= wanted) return shade
  }
  return format(end)
}
