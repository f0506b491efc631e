export const peopleWords = {
  title: 'People',
  total: '{count, plural, =0 {Nobody yet} one {# person} other {# people}}',
  table: 'People',
  start: {
    title: 'Nobody yet',
    alone: 'Only you so far',
    text: 'Add the first person, or look around with made-up people first.',
    textStaff: 'Add the first person.',
    textVolunteer: 'As soon as an organizer adds people, they show up here.',
    add: 'Add a person',
    demo: 'Load {count, number} demo people',
    filling: 'Loading demo people',
    progress: '{done, number} of {count, number}',
  },
}
