import { useTranslations } from 'use-intl'
import type { WalkPerson } from '../../../contract/nearby.ts'
import { SupportLevel } from '../../components/SupportLevel.tsx'
import classes from './WalkSheet.module.css'

/** One person of a walk list: what is known of them, and what will be found out. */
export function WalkRow({ person }: { person: WalkPerson }) {
  const t = useTranslations('nearby')
  const { id, name, number, line, phones, do_not_call, support_level } = person
  return (
    <tr className={classes.person}>
      <td className={classes.number}>
        {number}
        {line && <bdi className={classes.flat}>{line}</bdi>}
      </td>
      <td className={classes.who}>
        <bdi>{name || t('nameless', { id: String(id) })}</bdi>
      </td>
      <td className={classes.phone}>
        {do_not_call ? t('walk.doNotCall') : phones.map((phone) => <span key={phone}>{phone}</span>)}
      </td>
      <td className={classes.support}>
        <SupportLevel level={support_level} />
      </td>
      <Box label={t('walk.home')} />
      <Box label={t('walk.out')} />
      <Box label={t('walk.moved')} />
      <td className={classes.notes} aria-label={t('walk.notes')} />
    </tr>
  )
}

const Box = ({ label }: { label: string }) => (
  <td className={classes.tick} aria-label={label}>
    <span className={classes.box} />
  </td>
)
