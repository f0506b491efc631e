import type { Words } from '../en.ts'

export const duplicateWords: Words['duplicates'] = {
  title: 'Podría ser la misma persona',
  reasons: {
    email: 'Mismo correo',
    phone: 'Mismo teléfono',
    birthdate: 'Misma fecha de nacimiento',
    address: 'Misma dirección',
    zip: 'Mismo código postal',
    name: 'Mismo nombre',
    name_start: 'El nombre empieza igual',
    script: 'Nombre en otra escritura',
    spelling: 'Otra grafía',
    nickname: 'Apodo',
    sounds_like: 'El nombre suena igual',
    typo: 'Nombre casi igual',
    other_name: 'Otro nombre',
  },
  beside: 'Abrir a {name} en otra pestaña para comparar',
  more: '{count, plural, one {Mostrar una más} other {Mostrar # más}}',
  found: '{count, plural, one {Una persona podría ser la misma} other {# personas podrían ser la misma}}',
  use: 'Usar esta',
  useName: 'Usar esta: {name}',
  hint: 'A medida que escribes, aquí aparecen personas que podrían ser la misma.',
}
