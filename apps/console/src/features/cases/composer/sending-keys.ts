type Keys = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey'>

const withMod = ({ metaKey, ctrlKey }: Keys) => metaKey || ctrlKey

/** Whether a press sends what is written: Ctrl or ⌘ with Enter everywhere, Enter alone where one writes as in chat. */
export const sends = (keys: Keys, enterSends = false): boolean =>
  keys.key === 'Enter' && (withMod(keys) || (enterSends && !keys.shiftKey && !keys.altKey))

/** With Shift too it settles the case. */
export const solves = (keys: Keys): boolean => withMod(keys) && keys.shiftKey
