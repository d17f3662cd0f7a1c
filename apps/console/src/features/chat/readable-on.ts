/** Relative luminance (WCAG 2.2) of a colour written #rrggbb. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [r, g, b] = parts.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** White wherever it reads on the colour, else black: as the widget itself chooses. */
export const readableOn = (colour: string): string => {
  const white = 1.05 / (luminance(colour) + 0.05)
  const black = (luminance(colour) + 0.05) / 0.05
  return white >= 4.5 || white >= black ? '#ffffff' : '#000000'
}
