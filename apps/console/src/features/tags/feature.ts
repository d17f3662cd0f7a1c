import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Tags } from 'lucide-react'
import { feature } from '../../lib/feature.ts'
import { settings } from '../../lib/parent-routes.ts'
import { listKey } from '../../lib/use-list.ts'

const page = createRoute({
  getParentRoute: () => settings,
  path: '/tags',
  component: lazyRouteComponent(() => import('./tags-page.tsx'), 'TagsPage'),
})

export const tags = feature({
  routes: { settings: [page] },
  settings: [
    {
      to: '/settings/tags',
      icon: Tags,
      name: { en: 'Tags', fi: 'Tunnisteet', sv: 'Etiketter' },
      needs: 'tag.read',
    },
  ],
  onCaseRow: lazyRouteComponent(() => import('./row-tags.tsx'), 'RowTags'),
  inCaseHeader: lazyRouteComponent(() => import('./case-tags.tsx'), 'CaseTags'),
  forSeveral: lazyRouteComponent(() => import('./tag-several.tsx'), 'TagSeveral'),
  goesStale: [
    { after: ({ kind }) => kind.startsWith('tag.'), lists: [{ queryKey: listKey('/api/v1/tags') }] },
  ],
  happenings: {
    en: async () => (await import('./happenings/en.ts')).happenings,
    fi: async () => (await import('./happenings/fi.ts')).happenings,
    sv: async () => (await import('./happenings/sv.ts')).happenings,
  },
})
