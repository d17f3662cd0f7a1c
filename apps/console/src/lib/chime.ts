let context: AudioContext | null = null

/** Two soft notes, the second a fifth above. */
const notes = [659.26, 987.77]
const apart = 0.13
const lasts = 0.5

/** To be called from a press alone. */
export function wakeChime(): void {
  context ??= new AudioContext()
  void context.resume()
}

/**
 * Browsers let a page sound once somebody has pressed something in it; from the first press on it can, and
 * before it nothing is even tried. Gives the way back.
 */
export function readyChime(): () => void {
  const begin = () => {
    wakeChime()
    stop()
  }
  const stop = () => {
    window.removeEventListener('pointerdown', begin, true)
    window.removeEventListener('keydown', begin, true)
  }
  if (context === null) {
    window.addEventListener('pointerdown', begin, true)
    window.addEventListener('keydown', begin, true)
  }
  return stop
}

export const canChime = (): boolean => context !== null

export function chime(): void {
  if (!context) return
  // A browser puts it to sleep as it likes; asked again it goes on from where it stood.
  void context.resume()
  const now = context.currentTime
  for (const [index, pitch] of notes.entries()) {
    const at = now + index * apart
    const note = context.createOscillator()
    const loudness = context.createGain()
    note.frequency.value = pitch
    loudness.gain.setValueAtTime(0, at)
    loudness.gain.linearRampToValueAtTime(0.16, at + 0.02)
    loudness.gain.exponentialRampToValueAtTime(0.0001, at + lasts)
    note.connect(loudness).connect(context.destination)
    note.start(at)
    note.stop(at + lasts)
  }
}
