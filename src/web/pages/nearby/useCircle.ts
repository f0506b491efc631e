import { useDebouncedCallback } from '@mantine/hooks'
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Units } from '../../../contract/nation.ts'
import type { LatLng } from '../../components/map/view.ts'
import { keepLast, readLast } from './last-circle.ts'
import { clampRadius, RADIUS, writePlace, type NearbySearch } from './nearby-search.ts'
import { drawnRadius } from './radius-steps.ts'
import { useCentre } from './useCentre.ts'

/** How long the edge has to rest before people are asked for, and the selection before it is kept, in milliseconds. */
const REST = 300

/** The circle and who is selected in it, as the address of the page has them, and how they are changed. */
export function useCircle(units: Units) {
  const search = useSearch({ from: '/inside/nearby' })
  const navigate = useNavigate({ from: '/nearby' })
  const router = useRouter()
  const centre = useCentre(search)
  const radius = search.radius ?? readLast()?.radius ?? RADIUS.initial
  const [drawn, setDrawn] = useState<number | null>(null)
  const [selected, setSelected] = useState(search.selected ?? null)
  // Steps of one drawing are one step back.
  const drawing = useRef(false)

  const { lat, lng } = centre.place ?? {}
  const place = useMemo(() => (lat === undefined || lng === undefined ? null : { lat, lng }), [lat, lng])
  const { name } = centre

  /** The circle in the address, whatever it was taken from. */
  const settled = (): NearbySearch =>
    search.person !== undefined || !place
      ? { ...search, radius }
      : { at: writePlace(place), place: name || undefined, radius, selected: selected ?? undefined }

  const isLeft = () => router.latestLocation.pathname !== '/nearby'
  const settleRadius = useDebouncedCallback((wanted: number) => {
    setDrawn(null)
    if (isLeft()) return
    if (wanted === radius) return
    void navigate({ search: { ...settled(), radius: wanted }, replace: drawing.current })
    drawing.current = true
  }, REST)
  const settleSelected = useDebouncedCallback((wanted: number | null) => {
    if (isLeft()) return
    void navigate({ search: { ...settled(), selected: wanted ?? undefined }, replace: true })
  }, REST)

  // Back and forward, and links, change the address from outside.
  const [addressed, setAddressed] = useState(search.selected)
  if (addressed !== search.selected) {
    setAddressed(search.selected)
    // While someone else is being selected, the address is only behind.
    if (!settleSelected.isPending()) setSelected(search.selected ?? null)
  }

  useEffect(() => {
    if (place && search.at !== undefined) keepLast({ place, name, radius })
  }, [place, name, radius, search.at])

  return {
    centre: { ...centre, place },
    isPerson: search.person !== undefined,
    radius,
    /** The radius as it is drawn just now. */
    drawn: drawn ?? radius,
    selected,
    draw: (wanted: number) => {
      const next = drawnRadius(clampRadius(wanted), units)
      setDrawn(next)
      settleRadius(next)
    },
    move: (to: LatLng, called: string) => {
      drawing.current = false
      settleSelected.cancel()
      setSelected(null)
      void navigate({ search: { at: writePlace(to), place: called || undefined, radius: drawn ?? radius } })
    },
    select: (id: number | null) => {
      setSelected(id)
      settleSelected(id)
    },
    /** Puts the selection in the address at once, so that coming back from the person finds them. */
    keepSelected: () => {
      settleSelected.flush()
      // The router writes the browser's history a moment later, and would write only where the link leads.
      router.history.flush()
    },
  }
}
export type Circle = ReturnType<typeof useCircle>
