import type { Customer } from '@polku/contract'
import type { ReactNode } from 'react'

/** The way to writing to a customer, which belongs to the cases that it opens. */
export type Write = (customer: Customer) => ReactNode
