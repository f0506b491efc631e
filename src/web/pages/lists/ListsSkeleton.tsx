import { Skeleton } from '@mantine/core'
import classes from './ListsPage.module.css'

const ROWS = 6

/** Lists to come, in the shape of lists. */
export function ListsSkeleton() {
  return (
    <ul className={classes.lists} aria-hidden>
      {Array.from({ length: ROWS }, (_, row) => (
        <li key={row} className={classes.item}>
          <Skeleton height={14} radius="xl" width="12rem" />
          <Skeleton height={10} radius="xl" width="8rem" mt={10} />
        </li>
      ))}
    </ul>
  )
}
