/** The table of people that several pages share. */
export const peopleTableWords = {
  place: '{city}, {state}',
  more: '+{count}',
  yes: 'Yes',
  no: 'No',
  types: { person: 'Person', organization: 'Organization' },
  columns: {
    label: 'Columns',
    name: 'Name',
    place: 'City and state',
    find: 'Find a column',
    none: 'No column is called that.',
    reset: 'Reset',
  },
  density: {
    label: 'Row height',
    comfortable: 'Comfortable rows',
    compact: 'Compact rows',
  },
  failed: {
    first: 'The people couldn’t be loaded',
    further: 'More people couldn’t be loaded.',
    retry: 'Retry',
  },
  header: {
    sorts: 'Sort',
    menu: 'Column {column}',
    ascending: 'Sort first to last',
    descending: 'Sort last to first',
    unsorted: 'Don’t sort',
    wider: 'Wider',
    narrower: 'Narrower',
    left: 'Move left',
    right: 'Move right',
    hide: 'Hide this column',
  },
  select: {
    loaded:
      '{count, plural, one {Select the person loaded so far} other {Select the # people loaded so far}}',
    person: 'Select {name}',
    start: 'Select people',
    stop: 'Done',
  },
}
