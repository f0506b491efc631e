import { useState } from 'react'
import { useMap, useMapEvents } from 'react-leaflet'

/** How close the map around is, as it changes. */
export function useZoom(): number {
  const map = useMap()
  const [zoom, setZoom] = useState(map.getZoom())
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) })
  return zoom
}
