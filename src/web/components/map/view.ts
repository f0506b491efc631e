/** A place on the earth, in WGS-84 degrees. */
export interface LatLng {
  lat: number
  lng: number
}

/** What a map shows: its middle, and how close. */
export interface View extends LatLng {
  /** As tiles count it: 0 is the world, 19 a house. */
  zoom: number
}

/** The contiguous United States, where most who use Muster are; for a map that knows no better. */
export const defaultView: View = { lat: 39.5, lng: -98, zoom: 4 }

/** A place to the tenth of a metre or so: what a pointer can mean, and no more digits than that. */
export const rounded = ({ lat, lng }: LatLng): LatLng => ({
  lat: Number(lat.toFixed(6)),
  lng: Number(lng.toFixed(6)),
})
