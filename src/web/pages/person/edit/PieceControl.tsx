import { useEffect, useRef } from 'react'
import type { AddressPart } from '../../../../contract/address.ts'
import { AddressPartControl } from '../../../components/person-form/AddressPartControl.tsx'
import { FieldControl } from '../../../components/person-form/FieldControl.tsx'
import { isAddressField } from '../../../components/person-form/form-values.ts'
import type { Piece } from '../../../components/person-form/pieces.ts'
import classes from './CompareDialog.module.css'

/** The input of a piece of the form; it has the focus as it appears. */
export function PieceControl({ piece: { name, paths } }: { piece: Piece }) {
  const control = useRef<HTMLDivElement>(null)
  useEffect(() => control.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  return (
    <div ref={control} className={classes.control}>
      {isAddressField(name) ? (
        paths.map((path) => (
          <AddressPartControl key={path} name={name} part={path.split('.')[1] as AddressPart} />
        ))
      ) : (
        <FieldControl name={name} help="" />
      )}
    </div>
  )
}
