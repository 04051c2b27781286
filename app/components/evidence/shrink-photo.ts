/** A photo at most so large leaves the phone; scans and screen shots in other formats stay as they are. */
const mostPhotoBytes = 400_000
const longestSide = 2000
const qualities = [0.85, 0.7, 0.55, 0.4]

/** What was made of a chosen file. `isShrunk` also says that nothing of the camera is left in it. */
export interface Prepared {
  file: File
  isShrunk: boolean
}

/**
 * Makes a photo small before it is sent: at most 2,000 pixels and 400 kB, upright, without what the camera wrote
 * into it (its place among it). What cannot be drawn, and what is no photo, comes back as it is.
 */
export async function shrinkPhoto(file: File): Promise<Prepared> {
  if (!(await isPhoto(file))) return { file, isShrunk: false }
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (picture === null) return { file, isShrunk: false }
  let side = Math.min(longestSide, Math.max(picture.width, picture.height))
  for (;;) {
    for (const quality of qualities) {
      const blob = await drawn(picture, side, quality)
      if (blob === null) return { file, isShrunk: false }
      if (blob.size > mostPhotoBytes && side > 400) continue
      picture.close()
      const name = file.name.replace(/\.[^.]*$/, '')
      return { file: new File([blob], `${name}.jpg`, { type: 'image/jpeg' }), isShrunk: true }
    }
    side = Math.round(side * 0.75)
  }
}

/** Everything a camera made: too large, or with what the camera wrote in it. */
async function isPhoto(file: File): Promise<boolean> {
  if (/^image\/hei[cf]$/.test(file.type)) return true
  if (file.type !== 'image/jpeg') return false
  if (file.size > mostPhotoBytes) return true
  const start = new TextDecoder('latin1').decode(await file.slice(0, 65_536).arrayBuffer())
  return start.includes('Exif\0\0')
}

function drawn(picture: ImageBitmap, side: number, quality: number): Promise<Blob | null> {
  const scale = side / Math.max(picture.width, picture.height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext('2d')
  if (pen === null) return Promise.resolve(null)
  // What is see-through would become black.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}
