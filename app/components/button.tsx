import type { ButtonHTMLAttributes, ReactNode } from 'react'

export type ButtonLook = 'primary' | 'secondary' | 'danger' | 'quiet'

const shape =
  'on-screen inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-box border px-5 py-2 text-center font-semibold no-underline aria-disabled:cursor-default aria-disabled:opacity-60'

const looks = {
  primary: 'border-primary bg-primary text-paper hover:border-pressed hover:bg-pressed',
  secondary: 'border-primary bg-paper text-primary hover:border-pressed hover:text-pressed',
  danger: 'border-danger bg-danger text-paper hover:border-ink',
  quiet: 'border-transparent px-2 text-primary underline underline-offset-2 hover:text-pressed',
} satisfies Record<ButtonLook, string>

/** The classes of a button, for what is a button only to the eye. */
export function buttonClasses(look: ButtonLook = 'primary'): string {
  return `${shape} ${looks[look]}`
}

interface ButtonLinkProps {
  href: string
  look?: ButtonLook
  children: ReactNode
}

/** A way to another page that weighs as much as a button. */
export function ButtonLink({ href, look = 'primary', children }: ButtonLinkProps) {
  return (
    <a href={href} className={buttonClasses(look)}>
      {children}
    </a>
  )
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook
}

/** A button without the care of a form's own; forms send by SubmitButton. */
export function Button({ look = 'secondary', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={buttonClasses(look)} />
}

/** A link in running text or in a cell; `about` is read aloud after it. */
export function TextLink({ href, about, children }: { href: string; about?: string; children: ReactNode }) {
  return (
    <a href={href} className="text-link">
      {children}
      {about ? <span className="sr-only"> {about}</span> : null}
    </a>
  )
}
