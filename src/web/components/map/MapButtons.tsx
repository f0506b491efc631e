import { ActionIcon } from '@mantine/core'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import L from 'leaflet'
import { useMap } from 'react-leaflet'
import { useTranslations } from 'use-intl'
import classes from './map.module.css'
import { useZoom } from './useZoom.ts'

/** Zooms in and out; Leaflet's own are links that speak English only. */
export function MapButtons() {
  const t = useTranslations('map')
  const map = useMap()
  const box = useRef<HTMLDivElement>(null)
  const zoom = useZoom()
  // A click on a button is none on the map beneath.
  useEffect(() => {
    if (box.current) L.DomEvent.disableClickPropagation(box.current)
  }, [])
  const button = { variant: 'default', size: 'lg', className: classes.button } as const
  return (
    <div ref={box} className={classes.buttons}>
      <ActionIcon
        {...button}
        aria-label={t('zoomIn')}
        disabled={zoom >= map.getMaxZoom()}
        onClick={() => map.zoomIn()}
      >
        <IconPlus size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...button}
        aria-label={t('zoomOut')}
        disabled={zoom <= map.getMinZoom()}
        onClick={() => map.zoomOut()}
      >
        <IconMinus size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
    </div>
  )
}
