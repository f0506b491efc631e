import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Point } from '../../../contract/nearby.ts'
import { pointsQuery } from '../../api/nearby.ts'
import type { LatLng } from '../../components/map/view.ts'
import { distanceBetween } from './great-circle.ts'

/** The map's corner, for a query that isn't asked. */
const NOWHERE: LatLng = { lat: 0, lng: 0 }

/**
 * Who is in a circle, nearest first. While another circle is being asked about, those already known who are in it
 * are there at once; and while its edge is drawn inwards (`drawn`), nobody has to be asked for at all.
 */
export function useNeighbours(place: LatLng | null, radius: number, drawn: number) {
  const query = useQuery({
    ...pointsQuery({ ...(place ?? NOWHERE), radius }),
    enabled: place !== null,
    placeholderData: keepPreviousData,
  })
  const { data, isPlaceholderData } = query
  const { lat, lng } = place ?? NOWHERE

  const measured = useMemo((): Point[] => {
    if (!data) return []
    if (!isPlaceholderData) return data.points
    return data.points
      .map((point) => ({ ...point, miles: distanceBetween({ lat, lng }, point) }))
      .toSorted((one, other) => one.miles - other.miles || one.id - other.id)
  }, [data, isPlaceholderData, lat, lng])

  const people = useMemo(() => {
    const reach = Math.min(drawn, radius)
    // The server's circle is the judge of who is on its edge.
    if (reach === radius && !isPlaceholderData) return measured
    return measured.filter(({ miles }) => miles <= drawn)
  }, [measured, drawn, radius, isPlaceholderData])

  const total = data && !isPlaceholderData && drawn >= radius ? data.total : people.length
  return { ...query, people, total }
}
export type Neighbours = ReturnType<typeof useNeighbours>
