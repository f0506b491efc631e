import { Skeleton } from '@mantine/core'
import classes from './PeopleGrid.module.css'

/** Widths that look like words, so that the shape stays when they come. */
const widths = ['62%', '80%', '66%', '52%', '74%', '58%']
const widthOf = (index: number, column: number) => widths[(index * 5 + column * 7) % widths.length]

/** A row whose person is on the way. */
export function SkeletonRow({ index, columns }: { index: number; columns: number }) {
  return (
    <tr aria-hidden>
      {Array.from({ length: columns }, (_, column) => (
        <td key={column} className={classes.cell}>
          <Skeleton height={10} radius="xl" width={widthOf(index, column)} />
        </td>
      ))}
    </tr>
  )
}
