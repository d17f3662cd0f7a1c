import type { LinkProps } from '@tanstack/react-router'
import { expect, it } from 'vitest'
import type { router } from './router.ts'

it('a link to a place that no feature has does not pass the check of types', () => {
  const nowhere: { to: LinkProps<'a', typeof router>['to'] } = {
    // @ts-expect-error there is no such place
    to: '/nowhere',
  }
  expect(nowhere.to).toBe('/nowhere')
})
