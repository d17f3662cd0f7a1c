/** Where the script came from and what its tag says. */
export interface Place {
  /** The desk's address, without a slash at the end. */
  desk: string
  channel: string
  language: string | undefined
  theme: string | undefined
  identity: string | undefined
}

export function readPlace(script: HTMLOrSVGScriptElement | null): Place | null {
  if (!(script instanceof HTMLScriptElement) || !script.dataset.channel) return null
  const { channel, language, theme, identity } = script.dataset
  return { desk: new URL(script.src).origin, channel, language, theme, identity }
}
