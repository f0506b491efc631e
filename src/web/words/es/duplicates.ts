import type { Words } from '../en.ts'

export const duplicateWords: Words['duplicates'] = {
  title: 'Podría ser la misma persona',
  reasons: {
    email: 'mismo correo',
    phone: 'mismo teléfono',
    birthdate: 'misma fecha de nacimiento',
    address: 'misma dirección',
    zip: 'mismo código postal',
    name: 'mismo nombre',
    name_start: 'el nombre empieza igual',
    script: 'nombre en otra escritura',
    spelling: 'otra grafía',
    nickname: 'apodo',
    sounds_like: 'el nombre suena igual',
    typo: 'nombre casi igual',
    other_name: 'otro nombre',
  },
  beside: 'Abrir a {name} en otra pestaña para comparar',
  more: '{count, plural, one {Mostrar una más} other {Mostrar # más}}',
  found: '{count, plural, one {Una persona podría ser la misma} other {# personas podrían ser la misma}}',
  use: 'Usar esta',
  useName: 'Usar esta: {name}',
  hint: 'A medida que escribes, aquí aparecen personas que podrían ser la misma.',
}
