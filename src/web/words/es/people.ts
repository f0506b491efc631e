import type { Words } from '../en.ts'

export const peopleWords: Words['people'] = {
  title: 'Personas',
  total: '{count, plural, =0 {Aún no hay nadie} one {# persona} other {# personas}}',
  table: 'Personas',
  start: {
    title: 'Aún no hay nadie',
    alone: 'De momento, solo tú',
    text: 'Añade a la primera persona, o echa antes un vistazo con personas inventadas.',
    textStaff: 'Añade a la primera persona.',
    textVolunteer: 'En cuanto la organización añada personas, aparecerán aquí.',
    add: 'Añadir una persona',
    demo: 'Cargar {count, number} personas de muestra',
    filling: 'Cargando personas de muestra',
    progress: '{done, number} de {count, number}',
  },
}
