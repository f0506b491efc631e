import { ActionIcon, Combobox, Loader, TextInput, useCombobox, VisuallyHidden } from '@mantine/core'
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
  const failureWords = useFailureWords()
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { selectFirstOption } = combobox
  // Null: nothing is being typed, and the field says where one is.
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed?.trim() ?? ''
  const [asked] = useDebouncedValue(text, PAUSE)
  // On what Enter was pressed before its places were known; null once it isn't wanted any more.
  const entered = useRef<string | null>(null)
  const client = useQueryClient()
  const point = readPlace(text)
  const places = useQuery({ ...placesQuery(point ? '' : asked), placeholderData: keepPreviousData })
  const here = useMyLocation((place) => onChoose(place, t('here')))
  const refusalId = useId()
  const labelOf = ({ zip, city, state }: Place) =>
    zip ? t('zip', { zip, city, state }) : t('city', { city, state })
  const found = typed ? (places.data ?? []) : []
  // Until they are, the places in the list are those of what was typed earlier.
  const isAnswered = text !== '' && asked === text && places.isSuccess && !places.isPlaceholderData
  const isNothing = isAnswered && found.length === 0
  const trouble = places.isError ? failureWords(places.error) : isNothing ? t('nothing') : null

  const type = (value: string | null) => {
    setTyped(value)
    entered.current = null
  }
  const choose = (place: LatLng, label: string) => {
    type(null)
    here.forget()
    combobox.closeDropdown()
    onChoose({ lat: place.lat, lng: place.lng }, label)
  }
  const submit = (value: string) => {
    if (point) return choose(point, '')
    const place = found[Number(value)]
    if (place) choose(place, labelOf(place))
  }
  /** Takes the first place of what is typed, as soon as it is known; that there is none, or why, the list says. */
  const enter = async () => {
    if (point) return choose(point, '')
    entered.current = text
    const [place] = await client.fetchQuery(placesQuery(text)).catch(() => [])
    if (place && entered.current === text) choose(place, labelOf(place))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') type(null)
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !text) return
    event.preventDefault()
    // The list itself takes the place that is marked.
    if (isAnswered && combobox.getSelectedOptionIndex() >= 0) return
    // Faster than the list: what it marks, if anything, is no answer to what is typed.
    combobox.resetSelectedOption()
    void enter()
  }

  useEffect(() => () => void (entered.current = null), [])
  // What Enter takes is marked.
  useEffect(() => {
    if (isAnswered) selectFirstOption()
  }, [isAnswered, selectFirstOption])

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
              type(event.currentTarget.value)
              combobox.openDropdown()
            }}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={() => {
              type(null)
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
            {trouble && <Combobox.Empty>{trouble}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <VisuallyHidden role="status">{trouble}</VisuallyHidden>
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
