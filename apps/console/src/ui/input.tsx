import type { ComponentProps } from 'react'
import { classes } from './classes.ts'

// 16 px on touch screens: smaller text makes iOS zoom into the field.
export const fieldLook =
  'w-full min-w-0 rounded border border-line-strong/60 bg-surface px-3 text-ink transition-colors duration-100 hover:border-line-strong aria-invalid:border-critical disabled:opacity-60 pointer-coarse:text-lg'

export function Input({ className, type = 'text', ...props }: ComponentProps<'input'>) {
  return <input type={type} className={classes(fieldLook, 'h-9 pointer-coarse:h-11', className)} {...props} />
}

export function Textarea({ className, rows = 4, ...props }: ComponentProps<'textarea'>) {
  return <textarea rows={rows} className={classes(fieldLook, 'py-2', className)} {...props} />
}
