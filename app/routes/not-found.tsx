import { notFound } from '#app/auth/respond.ts'

/** Every address that the site map does not know. */
export function loader(): never {
  throw notFound()
}

export default function NotFoundPage() {
  return null
}
