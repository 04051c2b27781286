/** Names of controls whose values are never shown again, carried, hashed or kept. A NIK signs, so it is one. */
const secretName = /password|passphrase|sandi|kode-masuk|^nik$/i

/** Numbers that stand for a person: sent and shown like others, but not left behind in a browser. */
const personalName = /^nip$/i

export function isSecretName(name: string): boolean {
  return secretName.test(name)
}

/** Whether what is typed under this name may stay in the browser until it is saved. */
export function mayStayInBrowser(name: string): boolean {
  return !secretName.test(name) && !personalName.test(name)
}

/** Sixteen digits and nothing else: the number of an identity card, wherever it was typed. */
export function isPersonalNumber(value: string): boolean {
  return /^\d{16}$/.test(value.replace(/[\s.-]/g, ''))
}
