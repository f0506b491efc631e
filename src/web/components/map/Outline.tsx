import { useQuery } from '@tanstack/react-query'
import L from 'leaflet'
import { useEffect } from 'react'
import { useMap } from 'react-leaflet'
import classes from './map.module.css'
import { countiesQuery, countriesQuery, statesQuery, type Outline as OutlineShapes } from './outlines.ts'
import { useZoom } from './useZoom.ts'

/** The pane under the tiles, in Leaflet's order of panes: tiles are at 200. */
const PANE = { name: 'outline', zIndex: '150' }
/** From this zoom on counties are more than a grey haze. */
const COUNTIES_FROM = 8

/** The map that is always there: land, countries, states and, close up, counties, from files of the dashboard. */
export function Outline() {
  const zoom = useZoom()
  const countries = useQuery(countriesQuery).data
  const states = useQuery(statesQuery).data
  const counties = useQuery({ ...countiesQuery, enabled: zoom >= COUNTIES_FROM }).data

  return (
    <>
      {countries && <Shapes outline={countries} borders={classes.country} />}
      {states && <Shapes outline={states} borders={classes.state} />}
      {counties && zoom >= COUNTIES_FROM && <Shapes outline={counties} borders={classes.county} />}
    </>
  )
}

const renderers = new WeakMap<L.Map, L.Renderer>()

/** All shapes of a map share one drawing, a screen wider on each side than what is in sight: dragging finds it there. */
function rendererOf(map: L.Map): L.Renderer {
  const known = renderers.get(map)
  if (known) return known
  const pane = map.createPane(PANE.name)
  pane.style.zIndex = PANE.zIndex
  const renderer = L.svg({ pane: PANE.name, padding: 1 })
  renderers.set(map, renderer)
  return renderer
}

/** Colours come from the stylesheet, so that they follow light and dark by themselves. */
function Shapes({ outline, borders }: { outline: OutlineShapes; borders: string | undefined }) {
  const map = useMap()
  useEffect(() => {
    const shared = { renderer: rendererOf(map), interactive: false, pane: PANE.name }
    const drawn = L.layerGroup([
      ...(outline.land
        ? [L.geoJSON(outline.land, { ...shared, style: { className: classes.land, stroke: false } })]
        : []),
      L.geoJSON(outline.borders, { ...shared, style: { className: borders, fill: false } }),
    ])
    drawn.addTo(map)
    return () => void drawn.remove()
  }, [map, outline, borders])
  return null
}
