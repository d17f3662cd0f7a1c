export const loadEditor = () => import('./editor.tsx')

export const preloadEditor = (): void => void loadEditor().catch(() => undefined)
