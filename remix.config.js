/**
 * The options of the Remix plugin (vite.config.ts hands them over).
 *
 * Lazy route discovery serves /__manifest and single fetch runs turbo-stream:
 * both have advisories that Remix 2 will not fix, so both stay off
 * (docs/decisions, tests/site).
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  buildDirectory: process.env.SITE_BUILD_DIRECTORY ?? 'build',
  ignoredRouteFiles: ['**/*.test.*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: true,
    v3_lazyRouteDiscovery: false,
    v3_singleFetch: false,
  },
}
