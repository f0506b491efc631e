import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
} from '@tanstack/react-router'
import { customFieldsQuery } from './api/custom-fields.ts'
import { duplicatesQuery } from './api/duplicates.ts'
import { isAskable, searchCountQuery, searchQuery } from './api/search.ts'
import { savedSearchesQuery } from './api/saved-searches.ts'
import { listQuery, listsQuery, membersQuery } from './api/lists.ts'
import { peopleCountQuery, peopleListQuery, personQuery } from './api/people.ts'
import { readImportAddress } from './pages/import/import-address.ts'
import { readSort } from './pages/list/list-route.ts'
import { readSearchAddress } from './pages/search/search-route.ts'
import { parseAddress, stringifyAddress } from './search-address.ts'
import { pathInside, requireAccount, requireNoAccount } from './entry.ts'
import { BareErrorPage } from './frame/BareErrorPage.tsx'
import { ErrorPage } from './frame/ErrorPage.tsx'
import { Frame } from './frame/Frame.tsx'
import { NotFoundPage } from './frame/NotFoundPage.tsx'
import { PagePending } from './frame/PagePending.tsx'
import { newPersonSearch } from './pages/new-person/new-person-address.ts'
import { readSearch } from './pages/nearby/nearby-search.ts'

/** An address whose id can be of nobody and nothing leads nowhere. */
function requireRecordId({ params }: { params: { id: string } }) {
  if (!/^[1-9]\d{0,14}$/.test(params.id)) throw notFound()
}

const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  errorComponent: BareErrorPage,
})

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/people', replace: true })
  },
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { from?: string } => ({ from: pathInside(search.from) }),
  beforeLoad: (visit) => requireNoAccount(visit, '/sign-in'),
  errorComponent: BareErrorPage,
  component: lazyRouteComponent(() => import('./pages/sign-in/SignInPage.tsx'), 'SignInPage'),
})

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome',
  beforeLoad: (visit) => requireNoAccount(visit, '/welcome'),
  errorComponent: BareErrorPage,
  component: lazyRouteComponent(() => import('./pages/welcome/WelcomePage.tsx'), 'WelcomePage'),
})

/** Where the link of an activation mail leads, whoever is signed in on this browser. */
const activateRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/activate/$token',
  errorComponent: BareErrorPage,
  component: lazyRouteComponent(() => import('./pages/activate/ActivatePage.tsx'), 'ActivatePage'),
})

/** Everything for those who are signed in, inside the frame. */
const insideRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'inside',
  beforeLoad: requireAccount,
  errorComponent: BareErrorPage,
  component: Frame,
})

const peopleRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/people',
  validateSearch: readSort,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps: { sort } }) => {
    // Started together with the page's code; the page itself shows how far they are.
    void queryClient.prefetchInfiniteQuery(peopleListQuery(sort))
    void queryClient.prefetchQuery(peopleCountQuery)
  },
  component: lazyRouteComponent(() => import('./pages/people/PeoplePage.tsx'), 'PeoplePage'),
})

const newPersonRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/people/new',
  validateSearch: newPersonSearch,
  component: lazyRouteComponent(() => import('./pages/new-person/NewPersonPage.tsx'), 'NewPersonPage'),
})

const personRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/people/$id',
  beforeLoad: requireRecordId,
  loader: ({ context: { queryClient }, params }) => {
    // Not awaited: the page shows a skeleton in its shape, and says itself what failed.
    void queryClient.prefetchQuery(personQuery(Number(params.id)))
    void queryClient.prefetchQuery(duplicatesQuery(Number(params.id)))
  },
  component: lazyRouteComponent(() => import('./pages/person/PersonPage.tsx'), 'PersonPage'),
})

const searchRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/search',
  validateSearch: readSearchAddress,
  loaderDeps: ({ search: { saved: _, ...terms } }) => terms,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(savedSearchesQuery)
    void queryClient.prefetchQuery(customFieldsQuery)
    // Whether a custom field is one is known only once the nation's are.
    if (Object.keys(deps).length === 0 || deps.custom_values || !isAskable(deps)) return
    void queryClient.prefetchInfiniteQuery(searchQuery(deps))
    void queryClient.prefetchQuery(searchCountQuery(deps))
  },
  component: lazyRouteComponent(() => import('./pages/search/SearchPage.tsx'), 'SearchPage'),
})

const listsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/lists',
  loader: ({ context: { queryClient } }) => void queryClient.prefetchQuery(listsQuery),
  component: lazyRouteComponent(() => import('./pages/lists/ListsPage.tsx'), 'ListsPage'),
})

const importsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('./pages/imports/ImportsPage.tsx'), 'ImportsPage'),
})

const importRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/import/$id',
  beforeLoad: requireRecordId,
  validateSearch: readImportAddress,
  component: lazyRouteComponent(() => import('./pages/import/ImportPage.tsx'), 'ImportPage'),
})

const listRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/lists/$id',
  beforeLoad: requireRecordId,
  validateSearch: readSort,
  loaderDeps: ({ search: { sort } }) => ({ sort }),
  loader: ({ context: { queryClient }, params, deps: { sort } }) => {
    void queryClient.prefetchQuery(listQuery(Number(params.id)))
    void queryClient.prefetchInfiniteQuery(membersQuery(Number(params.id), sort))
  },
  component: lazyRouteComponent(() => import('./pages/list/ListPage.tsx'), 'ListPage'),
})

const nearbyRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/nearby',
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('./pages/nearby/NearbyPage.tsx'), 'NearbyPage'),
})

/** A page to be printed: without the frame around it. */
const walkListRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nearby/walk-list',
  beforeLoad: requireAccount,
  validateSearch: readSearch,
  errorComponent: BareErrorPage,
  component: lazyRouteComponent(() => import('./pages/walk-list/WalkListPage.tsx'), 'WalkListPage'),
})

const meRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/me',
  component: lazyRouteComponent(() => import('./pages/me/MePage.tsx'), 'MePage'),
})

const settingsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/SettingsPage.tsx'), 'SettingsPage'),
})

const settingsHomeRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/accounts', replace: true })
  },
})

const accountsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./pages/settings/accounts/AccountsPage.tsx'), 'AccountsPage'),
})

const tokensRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/tokens',
  component: lazyRouteComponent(() => import('./pages/settings/tokens/TokensPage.tsx'), 'TokensPage'),
})

const fieldsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/fields',
  component: lazyRouteComponent(() => import('./pages/settings/fields/FieldsPage.tsx'), 'FieldsPage'),
})

const nationRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/nation',
  component: lazyRouteComponent(() => import('./pages/settings/nation/NationPage.tsx'), 'NationPage'),
})

const dataRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/data',
  component: lazyRouteComponent(() => import('./pages/settings/your-data/DataPage.tsx'), 'DataPage'),
})

/** Any address that is none of the dashboard's: said inside the frame, from which one goes on. */
const nowhereRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '$',
  component: NotFoundPage,
})

const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  welcomeRoute,
  activateRoute,
  walkListRoute,
  insideRoute.addChildren([
    peopleRoute,
    searchRoute,
    nearbyRoute,
    listsRoute,
    listRoute,
    importsRoute,
    importRoute,
    newPersonRoute,
    personRoute,
    meRoute,
    settingsRoute.addChildren([
      settingsHomeRoute,
      accountsRoute,
      tokensRoute,
      fieldsRoute,
      nationRoute,
      dataRoute,
    ]),
    nowhereRoute,
  ]),
])

/** The pages and who may see them. Hovering or focusing a link warms the page behind it. */
export const createAppRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    parseSearch: parseAddress,
    stringifySearch: stringifyAddress,
    context: { queryClient },
    defaultPreload: 'intent',
    // Query decides what is fresh.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 250,
    defaultPendingComponent: PagePending,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    // Lists of people return to their place themselves, once their rows are there.
    scrollRestoration: ({ location }) => !/^\/(people|search|lists\/.+)$/.test(location.pathname),
    scrollToTopSelectors: ['#main'],
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
