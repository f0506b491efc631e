/** A ZIP code as it is compared: without spaces, case and the four digits of the block; null for none. */
export const zipKey = (zip: string | null | undefined): string | null =>
  zip?.toUpperCase().replace(/\s|-.*/g, '') || null
