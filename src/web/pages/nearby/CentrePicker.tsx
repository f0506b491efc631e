import { ActionIcon, Combobox, Loader, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconCurrentLocation, IconMapPin, IconUser } from '@tabler/icons-react'
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslations } from 'use-intl'
import type { Place } from '../../../contract/map.ts'
import { placesQuery } from '../../api/map.ts'
import type { LatLng } from '../../components/map/view.ts'
import { useFailureWords } from '../../frame/failure-words.ts'
import classes from './CentrePicker.module.css'
import { useMyLocation } from './my-location.ts'
import { readPlace, writePlace } from './nearby-search.ts'

/** How long after the last letter places are looked up, in milliseconds. */
const PAUSE = 120

interface CentrePickerProps {
  /** What the middle of the circle is called now. */
  name: string
  /** Whether that is a person. */
  isPerson: boolean
  onChoose: (place: LatLng, name: string) => void
}

/** Says around what one looks: a city, a ZIP code, `lat,lng`, or where one is. */
export function CentrePicker({ name, isPerson, onChoose }: CentrePickerProps) {
  const t = useTranslations('nearby.centre')
  const client = useQueryClient()
  const failureWords = useFailureWords()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  // Null: nothing is being typed, and the field says where one is.
  const [typed, setTyped] = useState<string | null>(null)
  const [asked] = useDebouncedValue(typed?.trim() ?? '', PAUSE)
  const point = readPlace(typed ?? '')
  const places = useQuery({ ...placesQuery(point ? '' : asked), placeholderData: keepPreviousData })
  const here = useMyLocation((place) => onChoose(place, t('here')))
  const refusalId = useId()
  const labelOf = ({ zip, city, state }: Place) =>
    zip ? t('zip', { zip, city, state }) : t('city', { city, state })
  const found = typed ? (places.data ?? []) : []
  const isAnswered = asked === (typed?.trim() ?? '') && places.isSuccess && !places.isPlaceholderData
  const isNothing = asked !== '' && !point && isAnswered && found.length === 0
  const latest = useRef(typed)
  useEffect(() => {
    latest.current = typed
  })

  const choose = (place: LatLng, label: string) => {
    setTyped(null)
    here.forget()
    combobox.closeDropdown()
    onChoose({ lat: place.lat, lng: place.lng }, label)
  }
  const submit = (value: string) => {
    if (point) return choose(point, '')
    const place = found[Number(value)]
    if (place) choose(place, labelOf(place))
  }

  /** Takes the first place of what was typed, once it is known: never one of what was typed before. */
  const chooseFirst = async (text: string) => {
    // A failure is said in the list.
    const [first] = await client.fetchQuery(placesQuery(text.trim())).catch(() => [])
    if (first && latest.current === text) choose(first, labelOf(first))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setTyped(null)
    const isListed = isAnswered && combobox.getSelectedOptionIndex() >= 0
    if (event.key !== 'Enter' || !typed?.trim() || isListed) return
    event.preventDefault()
    combobox.resetSelectedOption()
    if (point) choose(point, '')
    else void chooseFirst(typed)
  }

  return (
    <div className={classes.picker}>
      <Combobox store={combobox} onOptionSubmit={submit}>
        <Combobox.Target>
          <TextInput
            className={classes.field}
            aria-label={t('label')}
            aria-describedby={here.refusal ? refusalId : undefined}
            placeholder={t('placeholder')}
            leftSection={
              isPerson && typed === null ? (
                <IconUser size={16} stroke={1.5} aria-hidden />
              ) : (
                <IconMapPin size={16} stroke={1.5} aria-hidden />
              )
            }
            rightSection={typed && places.isFetching ? <Loader size={14} /> : null}
            value={typed ?? name}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              combobox.openDropdown()
              combobox.selectFirstOption()
            }}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={() => {
              setTyped(null)
              combobox.closeDropdown()
            }}
            onKeyDown={onKeyDown}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!typed?.trim()}>
          <Combobox.Options aria-label={t('places')}>
            {point && (
              <Combobox.Option value="point">{t('point', { point: writePlace(point) })}</Combobox.Option>
            )}
            {!point &&
              found.map((place, index) => (
                <Combobox.Option key={labelOf(place)} value={String(index)} className={classes.option}>
                  {labelOf(place)}
                </Combobox.Option>
              ))}
            {isNothing && <Combobox.Empty>{t('nothing')}</Combobox.Empty>}
            {places.isError && <Combobox.Empty>{failureWords(places.error)}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <ActionIcon
        variant="default"
        className={classes.here}
        aria-label={t('myLocation')}
        title={t('myLocation')}
        loading={here.asking}
        onClick={here.ask}
      >
        <IconCurrentLocation size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
      {here.refusal && (
        <p id={refusalId} className={classes.refusal} role="alert">
          {t(`refusal.${here.refusal}`)}
        </p>
      )}
    </div>
  )
}
