import type { Tiles } from '../../contract/map.ts'

/** What `{s}` in the address of tiles stands for: the same that Leaflet puts there. */
const SUBDOMAINS = ['a', 'b', 'c']
/** How long a tile server may take to answer before it counts as gone, in milliseconds. */
const PATIENCE = 3_000
/** How long it counts as what it was found to be, in milliseconds. */
const FRESH = 60_000

const tileAddress = (url: string, subdomain: string) =>
  url
    .replaceAll('{s}', subdomain)
    .replaceAll('{r}', '')
    .replaceAll(/\{[zxy]\}/g, '0')

/** Whether an address is that of tiles: `http` or `https`, with the three places that make it one tile's. */
export const isTileUrl = (url: string): boolean =>
  ['{z}', '{x}', '{y}'].every((part) => url.includes(part)) &&
  // Nothing that could end the host's place in a content security policy.
  /^https?:\/\/[\w.:[\]-]+\//.test(url.replaceAll('{s}', 'a')) &&
  URL.canParse(tileAddress(url, 'a'))

/** The origins that tiles come from, for the content security policy. */
export const tileOrigins = ({ url }: Tiles): string[] => [
  ...new Set(SUBDOMAINS.map((subdomain) => new URL(tileAddress(url, subdomain)).origin)),
]

/** Whom to thank when whoever runs Muster didn't say. */
export function tileAttribution(url: string): string {
  const host = new URL(tileAddress(url, 'a')).hostname
  return /(^|\.)openstreetmap\.(org|fr|de)$/.test(host) ? '© OpenStreetMap contributors' : host
}

/**
 * Tells whether tiles come at all. A browser complains of every picture it can't get, so where the tile server is
 * out of reach it isn't asked: maps then show the outline alone.
 */
export function tileWatch(tiles: Tiles | null): () => Promise<Tiles | null> {
  let asked = -Infinity
  let found: Promise<Tiles | null> = Promise.resolve(null)
  return () => {
    if (tiles && Date.now() - asked > FRESH) {
      asked = Date.now()
      found = answers(tiles).then((yes) => (yes ? tiles : null))
    }
    return found
  }
}

/** Whether the server of the tiles answers, whatever it answers. */
async function answers({ url }: Tiles): Promise<boolean> {
  try {
    const response = await fetch(tileAddress(url, 'a'), { signal: AbortSignal.timeout(PATIENCE) })
    await response.body?.cancel()
    return response.status < 500
  } catch {
    return false
  }
}
