import { Button } from '@mantine/core'
import { IconMap, IconMapPin, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useFormContext, useFormState, useWatch } from 'react-hook-form'
import { useTranslations } from 'use-intl'
import { addressLines } from '../../../contract/address.ts'
import type { LatLng } from '../map/view.ts'
import { PinMap } from '../map/PinMap.tsx'
import classes from './AddressControl.module.css'
import { AddressPartControl } from './AddressPartControl.tsx'
import type { AddressField, FormValues } from './form-values.ts'
import { isAmerican } from './us-states.ts'
import { useCatalogue } from './useCatalogue.ts'
import { usePlaceOf } from './usePlaceOf.ts'

const degrees = (typed: string) => (typed.trim() === '' || Number.isNaN(Number(typed)) ? null : Number(typed))

/** Where an address is: typed, dragged or moved by keys on a map, or put to the middle of its ZIP code or city. */
export function AddressPin({ name }: { name: AddressField }) {
  const t = useTranslations('person.address')
  const label = useCatalogue().label(name)
  const { setValue } = useFormContext<FormValues>()
  const { defaultValues } = useFormState<FormValues>()
  const address = useWatch<FormValues, AddressField>({ name })
  const placeOf = usePlaceOf()
  const [showsMap, setShowsMap] = useState(false)
  const [said, setSaid] = useState('')
  // A map that was far off looks at the place anew.
  const [placings, setPlacings] = useState(0)

  const before = defaultValues?.[name]
  const hasPin = address.lat !== '' || address.lng !== ''
  const isSame = (part: keyof typeof address) => before?.[part] === address[part]
  const isOld = hasPin && isSame('lat') && isSame('lng') && !addressLines.every(isSame)
  const isKnown =
    isAmerican(address.country_code) && (address.zip.trim() !== '' || address.city.trim() !== '')

  const put = (lat: string, lng: string) => {
    setValue(`${name}.lat`, lat)
    setValue(`${name}.lng`, lng, { shouldValidate: true })
  }
  const move = ({ lat, lng }: LatLng) => put(String(lat), String(lng))
  const place = async () => {
    const found = await placeOf(address)
    if (found === undefined) return setSaid(t('placeFailed'))
    if (found === null) return setSaid(t('placeUnknown'))
    move(found)
    setPlacings(placings + 1)
    setSaid(
      t(found.zip ? 'placedZip' : 'placedCity', {
        zip: found.zip ?? '',
        city: found.city,
        state: found.state,
      }),
    )
  }
  const clear = () => {
    put('', '')
    setSaid(t('pinCleared'))
  }

  const button = { variant: 'default', size: 'compact-sm', className: classes.tool } as const
  return (
    <div className={classes.pin}>
      <div className={classes.position}>
        <AddressPartControl name={name} part="lat" />
        <AddressPartControl name={name} part="lng" />
        <div className={classes.tools}>
          <Button
            {...button}
            leftSection={<IconMap size={14} />}
            aria-expanded={showsMap}
            aria-label={t('part', { address: label, part: t(showsMap ? 'hideMap' : 'showMap') })}
            onClick={() => setShowsMap(!showsMap)}
          >
            {t(showsMap ? 'hideMap' : 'showMap')}
          </Button>
          {isKnown && (
            <Button
              {...button}
              leftSection={<IconMapPin size={14} />}
              aria-label={t('part', { address: label, part: t('placePin') })}
              onClick={() => void place()}
            >
              {t('placePin')}
            </Button>
          )}
          {hasPin && (
            <Button
              {...button}
              leftSection={<IconX size={14} />}
              aria-label={t('part', { address: label, part: t('clearPin') })}
              onClick={clear}
            >
              {t('clearPin')}
            </Button>
          )}
        </div>
      </div>
      <p className={classes.said} role="status" data-warning={isOld || undefined}>
        {isOld ? t('pinIsOld') : said}
      </p>
      {showsMap && (
        <PinMap key={placings} lat={degrees(address.lat)} lng={degrees(address.lng)} onMove={move} />
      )}
    </div>
  )
}
