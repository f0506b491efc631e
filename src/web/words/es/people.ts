import type { Words } from '../en.ts'

export const peopleWords: Words['people'] = {
  title: 'Personas',
  total: '{count, plural, =0 {Aún no hay nadie} one {# persona} other {# personas}}',
  table: 'Personas',
  start: {
    title: 'Aún no hay nadie',
    alone: 'De momento, solo tú',
    text: 'Hay cuatro buenas maneras de empezar.',
    textStaff: 'Añade a la primera persona.',
    textVolunteer: 'En cuanto la organización añada personas, aparecerán aquí.',
    import: 'Importar una hoja de cálculo',
    importText: 'CSV o Excel, o una exportación de la herramienta que usas ahora.',
    add: 'Añadir una persona',
    addText: 'Basta con un nombre, un teléfono o un correo.',
    demo: 'Cargar {count, number} personas de muestra',
    demoText: 'Personas inventadas, para echar un vistazo.',
    invite: 'Invitar a colegas',
    inviteText: 'Cada uno con un rol: organización, equipo o voluntariado.',
    filling: 'Cargando personas de muestra',
    progress: '{done, number} de {count, number}',
  },
}
