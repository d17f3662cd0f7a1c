import type { ReactNode } from 'react'

export const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="border-line border-t py-6">
    <h2 className="mb-3 font-semibold text-ink-soft text-sm">{title}</h2>
    {children}
  </section>
)
