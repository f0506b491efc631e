import { Menu } from '@mantine/core'
import { IconMailForward } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import type { Person } from '../../../../contract/person.ts'
import { accessQuery } from '../../../api/activations.ts'
import { useTimeWords } from '../display/Times.tsx'
import classes from './PersonMenu.module.css'
import { useInvitation } from './useInvitation.ts'

/** Sends the mail that makes an account; says what stands against it, or until when the one that was sent holds. */
export function InviteItem({ person }: { person: Person }) {
  const t = useTranslations('personPanels.invite')
  const when = useTimeWords()
  const { data: access } = useQuery(accessQuery(person.id))
  const invite = useInvitation(person.id)
  const signsIn = access?.account?.signs_in === true
  const waiting = access?.invitation

  const remark = () => {
    if (signsIn) return t('signsIn', { email: access?.account?.email ?? '' })
    if (person.email === null) return t('noEmail')
    return waiting && t('waiting', { email: waiting.email, time: when(waiting.expires_at) })
  }
  const said = remark()

  return (
    <Menu.Item
      leftSection={<IconMailForward size={16} />}
      disabled={signsIn || person.email === null}
      onClick={invite}
    >
      {waiting ? t('again') : t('item')}
      {said && <span className={classes.remark}>{said}</span>}
    </Menu.Item>
  )
}
