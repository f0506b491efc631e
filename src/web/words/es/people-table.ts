import type { Words } from '../en.ts'

/** The table of people that several pages share. */
export const peopleTableWords: Words['peopleTable'] = {
  place: '{city}, {state}',
  more: '+{count}',
  yes: 'Sí',
  no: 'No',
  types: { person: 'Persona', organization: 'Organización' },
  columns: {
    label: 'Columnas',
    name: 'Nombre',
    place: 'Ciudad y estado',
    find: 'Buscar una columna',
    none: 'Ninguna columna se llama así.',
    reset: 'Restablecer',
  },
  density: {
    label: 'Altura de las filas',
    comfortable: 'Filas amplias',
    compact: 'Filas compactas',
  },
  failed: {
    first: 'No se pudo cargar a las personas',
    further: 'No se pudo cargar a más personas.',
    retry: 'Reintentar',
  },
  header: {
    sorts: 'Ordenar',
    menu: 'Columna {column}',
    ascending: 'Orden ascendente',
    descending: 'Orden descendente',
    unsorted: 'Sin ordenar',
    wider: 'Más ancha',
    narrower: 'Más estrecha',
    left: 'Mover a la izquierda',
    right: 'Mover a la derecha',
    hide: 'Ocultar esta columna',
  },
  select: {
    loaded:
      '{count, plural, one {Seleccionar a la persona ya cargada} other {Seleccionar a las # personas ya cargadas}}',
    person: 'Seleccionar a {name}',
    start: 'Seleccionar personas',
    stop: 'Listo',
  },
}
