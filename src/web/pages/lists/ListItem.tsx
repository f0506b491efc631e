import { Link } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { List } from '../../../contract/list.ts'
import { endpoints } from '../../../contract/endpoints.ts'
import { AuthorName } from '../../components/lists/AuthorName.tsx'
import { ListMenu } from '../../components/lists/ListMenu.tsx'
import { useMayAct } from '../../frame/account.ts'
import classes from './ListsPage.module.css'

/** A list in the list of lists. */
export function ListItem({ list }: { list: List }) {
  const t = useTranslations('lists')
  const mayChange = useMayAct(endpoints.updateList.who)
  return (
    <li className={classes.item}>
      <div className={classes.what}>
        <Link to="/lists/$id" params={{ id: String(list.id) }} className={classes.link}>
          <bdi>{list.name}</bdi>
        </Link>
        <span className={classes.detail}>
          <span>{t('count', { count: list.count })}</span>
          <AuthorName id={list.author_id} />
        </span>
      </div>
      {mayChange && <ListMenu list={list} />}
    </li>
  )
}
