import type { Product } from '../catalogue.ts'
import type { Picture } from '../records.ts'

const shown: Readonly<Record<string, Picture>> = {
  'fireplace glass': 'cracked-glass',
  'coffee mug': 'broken-mug',
  'table lamp': 'broken-lamp',
  'floor lamp': 'broken-lamp',
}

/** The photograph somebody could send of what is wrong: of the thing, or of the box it came in. */
export function pictureOf(reason: string, product: Product | null): Picture | undefined {
  if (!product) return undefined
  return shown[product.en] ?? (reason === 'damaged' ? 'torn-box' : undefined)
}
