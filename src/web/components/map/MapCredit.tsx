import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import classes from './map.module.css'

const LINK = { osm: 'https://www.openstreetmap.org/copyright', geonames: 'https://www.geonames.org' }

/** Whom the map is owed to, in its corner: their licences ask for it. */
export function MapCredit({ attribution }: { attribution: string | null }) {
  const t = useTranslations('map.credit')
  if (attribution === null) {
    return <p className={classes.credit}>{t.rich('outline', { geonames: toGeonames })}</p>
  }
  return (
    <p className={classes.credit}>
      {attribution.includes('OpenStreetMap') ? <Out to={LINK.osm}>{attribution}</Out> : attribution}
    </p>
  )
}

const toGeonames = (text: ReactNode) => <Out to={LINK.geonames}>{text}</Out>

const Out = ({ to, children }: { to: string; children: ReactNode }) => (
  <a href={to} target="_blank" rel="noreferrer">
    {children}
  </a>
)
