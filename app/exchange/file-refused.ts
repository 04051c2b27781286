/** A file that cannot be read at all. The message is one Indonesian sentence for the person who sent it. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused'
}
