import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { endpoints } from '../../../../contract/endpoints.ts'
import type { Person } from '../../../../contract/person.ts'
import { personListsQuery } from '../../../api/person-lists.ts'
import { useMayAct } from '../../../frame/account.ts'
import links from '../display/display.module.css'
import classes from './ListsPanel.module.css'
import { ListPicker } from './ListPicker.tsx'
import { PanelList } from './PanelList.tsx'
import { useMembership } from './useMembership.ts'

/** The lists that a person is on; staff put them on others, and take them off. */
export function ListsPanel({ person }: { person: Person }) {
  const t = useTranslations('personPanels.lists')
  const mayChange = useMayAct(endpoints.addMembers.who)
  const listing = useInfiniteQuery(personListsQuery(person.id))
  const lists = listing.data?.pages.flatMap((page) => page.results) ?? []
  const membership = useMembership(person.id)
  return (
    <>
      <PanelList name="lists" listing={listing} isEmpty={lists.length === 0} empty={t('empty')} lines={2}>
        <ul className={classes.lists}>
          {lists.map((one) => (
            <li key={one.id} className={classes.list}>
              <Link
                to="/lists/$id"
                params={{ id: String(one.id) }}
                className={`${links.link} ${classes.name}`}
              >
                <bdi>{one.name}</bdi>
              </Link>
              <span className={classes.count}>{t('count', { count: one.count })}</span>
              {mayChange && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  className={classes.remove}
                  aria-label={t('remove', { list: one.name })}
                  onClick={() => membership.remove(one)}
                >
                  <IconX size={14} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      </PanelList>
      {mayChange && <ListPicker taken={lists} onPick={membership.add} onMake={membership.make} />}
    </>
  )
}
