import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { TextCursorInput } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'
import { beforeSolving } from './asking.ts'
import { fieldsKey } from './use-fields.ts'

const page = createRoute({
  getParentRoute: () => settings,
  path: '/fields',
  component: lazyRouteComponent(() => import('./fields-page.tsx'), 'FieldsPage'),
})

export const fields = feature({
  routes: { settings: [page] },
  settings: [
    {
      to: '/settings/fields',
      icon: TextCursorInput,
      name: { en: 'Case fields', fi: 'Tapausten kentät', sv: 'Ärendefält' },
      needs: 'field.read',
    },
  ],
  inCaseHeader: lazyRouteComponent(() => import('./case-fields.tsx'), 'CaseFields'),
  goesStale: [{ after: ({ kind }) => kind.startsWith('field.'), lists: [{ queryKey: fieldsKey }] }],
  beforeSolving,
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
