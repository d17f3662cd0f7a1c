import type { ReactNode } from 'react'

export const PanelSection = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="border-line border-b px-4 py-3">
    <h3 className="mb-2 text-ink-faint text-xs">{title}</h3>
    {children}
  </section>
)
