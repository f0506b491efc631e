import type { Words } from '../en.ts'
import { samenessWords } from './sameness.ts'

export const duplicateWords: Words['duplicates'] = {
  title: 'Podría ser la misma persona',
  reasons: samenessWords,
  sameName: 'mismo nombre y apellido',
  against: 'pero {reasons}',
  beside: 'Abrir a {name} en otra pestaña para comparar',
  more: '{count, plural, one {Mostrar una más} other {Mostrar # más}}',
  found: '{count, plural, one {Una persona podría ser la misma} other {# personas podrían ser la misma}}',
  use: 'Usar esta',
  useName: 'Usar esta: {name}',
  hint: 'A medida que escribes, aquí aparecen personas que podrían ser la misma.',
}
