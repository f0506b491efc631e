import {
  columnOrderingFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
} from '@tanstack/react-table'
import { fieldSpec, type AbbreviatedFieldName, type FieldSpec } from '../../../contract/fields.ts'
import type { AbbreviatedPerson } from '../../../contract/person.ts'
import { FieldCell } from './cells.tsx'
import { columnNames } from './column-choice.ts'
import { WIDTH_MAX, WIDTH_MIN } from './column-widths.ts'
import { NameCell } from './NameCell.tsx'

/** What the table of people is made of. */
export const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnSizingFeature,
  columnResizingFeature,
})
const column = createColumnHelper<typeof features, AbbreviatedPerson>()

const DEFAULT_WIDTH = 150
const widths: Partial<Record<FieldSpec['kind'], number>> = {
  email: 198,
  phone: 134,
  address: 146,
  tags: 168,
  boolean: 120,
  date: 130,
  time: 136,
  long_text: 280,
  integer: 120,
}
const widthOf = (name: AbbreviatedFieldName) =>
  name === 'support_level' ? 160 : (widths[fieldSpec(name).kind] ?? DEFAULT_WIDTH)

/** The column of checkboxes. */
export const SELECT = 'select'
const SELECT_WIDTH = 52
const widthRange = { minSize: WIDTH_MIN, maxSize: WIDTH_MAX }

/** All columns there can be; which of them show is the table's state. */
export const columns = column.columns([
  column.display({ id: SELECT, size: SELECT_WIDTH, enableResizing: false }),
  column.display({
    id: 'name',
    size: 204,
    ...widthRange,
    enableHiding: false,
    cell: ({ row }) => <NameCell person={row.original} />,
  }),
  ...columnNames.map((name) =>
    column.display({
      id: name,
      size: widthOf(name),
      ...widthRange,
      cell: ({ row }) => <FieldCell person={row.original} name={name} />,
    }),
  ),
])
