import { index, type RouteConfig, route } from '@remix-run/route-config'

/** The site map: Indonesian paths to modules. */
export default [
  index('routes/board.tsx'),
  route('dokumen/:id', 'routes/document.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
