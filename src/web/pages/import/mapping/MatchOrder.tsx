import { ActionIcon, Button, Checkbox } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChevronDown, IconChevronUp, IconGripVertical } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import { matchKeys, type MatchKey } from '../../../../contract/import.ts'
import { useMatchKeyLabel } from '../useMatchKeyLabel.ts'
import classes from './Matching.module.css'
import { useDragOrder } from './useDragOrder.ts'

interface MatchOrderProps {
  /** What people are known by, in the order it is tried. */
  order: MatchKey[]
  onChange: (order: MatchKey[]) => void
}

const moved = (order: MatchKey[], from: number, to: number): MatchKey[] => {
  const rest = order.filter((_, index) => index !== from)
  return [...rest.slice(0, to), order[from] as MatchKey, ...rest.slice(to)]
}

/** What people are known by: in which order, and what of it counts. Dragged, or moved by buttons. */
export function MatchOrder({ order, onChange }: MatchOrderProps) {
  const t = useTranslations('imports.matching')
  const format = useFormatter()
  const labelOf = useMatchKeyLabel()
  const [isOpen, { toggle }] = useDisclosure()
  const { list, dragged, grip } = useDragOrder(order.length, (from, to) => onChange(moved(order, from, to)))
  const off = matchKeys.filter((key) => !order.includes(key))
  return (
    <div className={classes.order}>
      <p className={classes.line}>
        <span>
          {order.length === 0
            ? t('nobody')
            : t('by', { keys: format.list(order.map(labelOf), { type: 'unit' }) })}
        </span>
        <Button
          variant="subtle"
          size="compact-sm"
          className={classes.toggle}
          aria-expanded={isOpen}
          onClick={toggle}
        >
          {t(isOpen ? 'done' : 'change')}
        </Button>
      </p>
      {isOpen && (
        <ol ref={list} className={classes.keys} aria-label={t('order')}>
          {order.map((key, index) => (
            <li key={key} className={classes.key} data-dragged={dragged === index || undefined}>
              <button type="button" className={classes.grip} tabIndex={-1} aria-hidden {...grip(index)}>
                <IconGripVertical size={16} />
              </button>
              <Checkbox
                className={classes.name}
                label={labelOf(key)}
                checked
                onChange={() => onChange(order.filter((one) => one !== key))}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('up', { name: labelOf(key) })}
                disabled={index === 0}
                onClick={() => onChange(moved(order, index, index - 1))}
              >
                <IconChevronUp size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('down', { name: labelOf(key) })}
                disabled={index === order.length - 1}
                onClick={() => onChange(moved(order, index, index + 1))}
              >
                <IconChevronDown size={16} />
              </ActionIcon>
            </li>
          ))}
          {off.map((key) => (
            <li key={key} className={classes.key} data-off>
              <Checkbox
                className={classes.name}
                label={labelOf(key)}
                checked={false}
                onChange={() => onChange([...order, key])}
              />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
