import { Link } from '@tanstack/react-router'
import { useLocale, useTranslations } from 'use-intl'
import type { Address } from '../../../../contract/address.ts'
import { addressLines } from './address-lines.ts'
import { CopyValue } from './CopyValue.tsx'
import classes from './display.module.css'

/** An address as on an envelope, to copy as well, with its position below. */
export function AddressText({ value: address }: { value: Address }) {
  const t = useTranslations('person.address')
  const lines = addressLines(address, useLocale())
  const { lat, lng } = address
  return (
    <div className={classes.copyable}>
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
              search={{ at: `${lat},${lng}`, place: address.address1 ?? address.city ?? undefined }}
              className={classes.link}
            >
              {t('nearby')}
            </Link>
          </span>
        )}
      </address>
      {lines.length > 0 && <CopyValue value={lines.join('\n')} />}
    </div>
  )
}
