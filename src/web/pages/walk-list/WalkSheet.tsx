import { Fragment } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import type { WalkList, WalkStreet } from '../../../contract/nearby.ts'
import { useAccount } from '../../frame/account.ts'
import { WalkRow } from './WalkRow.tsx'
import classes from './WalkSheet.module.css'

interface WalkSheetProps {
  list: WalkList
  /** In words. */
  radius: string
  /** What the middle of the circle is called. */
  where: string
}

/** The walk list itself: street by street, a line a person with boxes to tick and room to write. */
export function WalkSheet({ list, radius, where }: WalkSheetProps) {
  const t = useTranslations('nearby.walk')
  const format = useFormatter()
  const account = useAccount()
  const visited = list.streets.reduce((sum, { people }) => sum + people.length, 0)
  const known = visited + list.do_not_contact
  return (
    <>
      <header className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.about}>
          <strong>{t('about', { radius, where })}</strong>
          <span>{t('people', { count: visited })}</span>
          <span>
            {t('made', {
              date: format.dateTime(new Date(), { dateStyle: 'long' }),
              name: account?.name ?? '',
            })}
          </span>
        </p>
        {list.do_not_contact > 0 && (
          <p className={classes.note}>{t('leftOut', { count: list.do_not_contact })}</p>
        )}
        {list.total > known && (
          <p className={classes.note}>{t('bounded', { count: known, total: list.total })}</p>
        )}
      </header>
      {visited === 0 && <p>{t('empty', { radius, where })}</p>}
      {visited > 0 && (
        <table className={classes.table} aria-label={t('title')}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col" className={classes[column]}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          {list.streets.map((street) => (
            <Street key={`${street.street} ${street.city}`} street={street} />
          ))}
        </table>
      )}
    </>
  )
}

const columns = ['number', 'name', 'phone', 'support', 'home', 'out', 'moved', 'notes'] as const

/** A street with its odd side and its even side, each headed when there are both. */
function Street({ street: { street, city, people } }: { street: WalkStreet }) {
  const t = useTranslations('nearby.walk')
  const [first] = people
  const hasSides = people.some(({ side }) => side !== first?.side)
  return (
    <tbody>
      <tr className={classes.heading}>
        <th scope="rowgroup" colSpan={columns.length} className={classes.street}>
          <bdi>{street ?? t('noStreet')}</bdi> {city && <bdi className={classes.city}>{city}</bdi>}
        </th>
      </tr>
      {people.map((person, index) => (
        <Fragment key={person.id}>
          {hasSides && person.side !== null && person.side !== people[index - 1]?.side && (
            <tr className={classes.heading}>
              <th scope="rowgroup" colSpan={columns.length} className={classes.side}>
                {t(person.side)}
              </th>
            </tr>
          )}
          <WalkRow person={person} />
        </Fragment>
      ))}
    </tbody>
  )
}
