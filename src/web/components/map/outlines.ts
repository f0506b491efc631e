import { queryOptions } from '@tanstack/react-query'
import type { GeoJsonObject, MultiLineString } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import counties from 'us-atlas/counties-10m.json?url'
import states from 'us-atlas/states-10m.json?url'
import countries from 'world-atlas/countries-50m.json?url'

/** The number of the United States in ISO 3166-1, by which Natural Earth knows it. */
const UNITED_STATES = '840'

/** Land to fill, and the borders on it. */
export interface Outline {
  land: GeoJsonObject | null
  borders: MultiLineString
}

type Atlas<Name extends string> = Topology<Record<Name, GeometryCollection>>

async function read<Name extends string>(url: string, signal: AbortSignal): Promise<Atlas<Name>> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`The outline answered ${response.status}.`)
  return response.json()
}

/** Borders between two, and not the shores. */
const between = (topology: Topology, object: GeometryCollection) =>
  mesh(topology, object, (one, other) => one !== other)

const outlineQuery = (name: string, make: (signal: AbortSignal) => Promise<Outline>) =>
  queryOptions({
    queryKey: ['map', 'outline', name],
    queryFn: ({ signal }) => make(signal),
    // Files of the dashboard itself: they don't change while it is open.
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnWindowFocus: false,
  })

/** The countries of the world (Natural Earth, 1:50 million), without the one that is drawn finer. */
export const countriesQuery = outlineQuery('countries', async (signal) => {
  const world = await read<'countries'>(countries, signal)
  const geometries = world.objects.countries.geometries.filter(({ id }) => id !== UNITED_STATES)
  const others: GeometryCollection = { type: 'GeometryCollection', geometries }
  return { land: feature(world, others), borders: between(world, others) }
})

/** The United States along their shores, the Great Lakes too, and the states (US Census, 1:10 million). */
export const statesQuery = outlineQuery('states', async (signal) => {
  const atlas = await read<'nation' | 'states'>(states, signal)
  return {
    land: feature(atlas, atlas.objects.nation),
    borders: between(atlas, atlas.objects.states),
  }
})

/** The counties of the United States, for looking closely (US Census, 1:10 million). */
export const countiesQuery = outlineQuery('counties', async (signal) => {
  const atlas = await read<'counties'>(counties, signal)
  return { land: null, borders: between(atlas, atlas.objects.counties) }
})
