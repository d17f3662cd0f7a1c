import type { Picture } from './records.ts'
import type { Spoken } from './saying.ts'

/** A photograph of the demo company's customers: computer drawings, made for this, of things that broke. */
export interface PictureFile {
  url: URL
  mediaType: 'image/jpeg'
}

const file = (picture: Picture): PictureFile => ({
  url: new URL(`../pictures/${picture}.jpg`, import.meta.url),
  mediaType: 'image/jpeg',
})

export const PICTURES: Readonly<Record<Picture, PictureFile>> = {
  'torn-box': file('torn-box'),
  'cracked-glass': file('cracked-glass'),
  'broken-mug': file('broken-mug'),
  'broken-lamp': file('broken-lamp'),
}

export interface Photograph extends PictureFile {
  picture: Picture
  /** As a phone would have it. */
  name: string
}

/** The photograph that came with something said. */
export function photographIn({ at, content: { picture } }: Spoken): Photograph | null {
  if (!picture) return null
  const taken = new Date(at - 90_000).toISOString().replaceAll(/[-:]/g, '')
  return { ...PICTURES[picture], picture, name: `IMG_${taken.slice(0, 8)}_${taken.slice(9, 15)}.jpg` }
}
