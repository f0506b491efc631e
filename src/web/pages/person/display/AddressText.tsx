import { Link } from '@tanstack/react-router'
import { useLocale, useTranslations } from 'use-intl'
import type { Address } from '../../../../contract/address.ts'
import { countryName } from '../../../components/person-form/country-name.ts'
import classes from './display.module.css'

const joined = (parts: (string | null)[], separator: string) => parts.filter(Boolean).join(separator)

/** An address as on an envelope, with its position below. */
export function AddressText({ value: address }: { value: Address }) {
  const t = useTranslations('person.address')
  const locale = useLocale()
  const { address1, address2, address3, city, state, zip, country_code: code, lat, lng } = address
  const country = code && (countryName(code, locale) ?? code)
  const town = joined([city, joined([state, zip], ' ')], ', ')
  const lines = [address1, address2, address3, town, country].filter(Boolean)
  return (
    <address className={classes.address}>
      {lines.map((line, index) => (
        <span key={index} dir="auto">
          {line}
        </span>
      ))}
      {lat !== null && lng !== null && (
        <span className={classes.position}>
          {t('position', { lat: String(lat), lng: String(lng) })}{' '}
          <Link
            to="/nearby"
            search={{ at: `${lat},${lng}`, place: address1 ?? city ?? undefined }}
            className={classes.link}
          >
            {t('nearby')}
          </Link>
        </span>
      )}
    </address>
  )
}
