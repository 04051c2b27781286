/** Read by the very next page; a browser without scripts forgets it by itself, after the slowest line. */
const toldSeconds = 300

/**
 * The Set-Cookie that tells the next page's script that this form is saved, so that it lets go of what it kept
 * (components/form/draft-store.ts). Only an act that succeeded says it: a refusal, a session that was over and a
 * lost answer do not. It holds no secret, and a form's id is of use to nobody.
 * @param formId as the form carried it; already checked to be letters, digits and lines
 */
export function savedFormCookie(formId: string, formName: string): string {
  const name = /^[\w-]{0,64}$/.test(formName) ? formName : ''
  return `tersimpan-${formId}=${name}; Path=/; Max-Age=${toldSeconds}; SameSite=Lax`
}
