/** What floats above the page: the only things with a shadow. */
export const floatingLook =
  'enter-floating z-50 overflow-y-auto rounded-floating bg-raised p-1 text-ink shadow-floating outline-none'

export const itemLook =
  'flex min-h-8 w-full select-none items-center gap-2 rounded px-2 py-1 text-left outline-none data-[disabled]:pointer-events-none data-[disabled]:opacity-45 data-[highlighted]:bg-hover pointer-coarse:min-h-11'
