import type { Picture } from './records.ts'

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
