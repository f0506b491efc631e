import { useState } from 'react'
import type { LatLng } from '../../components/map/view.ts'
import { rounded } from '../../components/map/view.ts'

/** Why a browser doesn't tell where it is. */
export type LocationRefusal = 'denied' | 'unavailable' | 'timeout' | 'insecure'

/** How long finding oneself may take, in milliseconds, and how old the answer may be. */
const PATIENCE = 15_000
const FRESH = 60_000

const refusals: Record<number, LocationRefusal> = { 1: 'denied', 2: 'unavailable', 3: 'timeout' }

/** Asks the browser where it is, and keeps why it wouldn't say. */
export function useMyLocation(onFound: (place: LatLng) => void) {
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<LocationRefusal | null>(null)

  const ask = () => {
    setRefusal(null)
    // Browsers tell their place over encrypted connections only, and to this machine.
    if (!window.isSecureContext || !('geolocation' in navigator)) return setRefusal('insecure')
    setAsking(true)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setAsking(false)
        onFound(rounded({ lat: coords.latitude, lng: coords.longitude }))
      },
      ({ code }) => {
        setAsking(false)
        setRefusal(refusals[code] ?? 'unavailable')
      },
      { timeout: PATIENCE, maximumAge: FRESH, enableHighAccuracy: true },
    )
  }

  return { asking, refusal, ask, forget: () => setRefusal(null) }
}
