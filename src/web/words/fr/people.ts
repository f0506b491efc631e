import type { Words } from '../en.ts'

export const peopleWords: Words['people'] = {
  title: 'Personnes',
  total: '{count, plural, =0 {Personne pour l’instant} one {# personne} other {# personnes}}',
  table: 'Personnes',
  start: {
    title: 'Personne pour l’instant',
    alone: 'Il n’y a que vous pour l’instant',
    text: 'Ajoutez la première personne, ou découvrez d’abord Muster avec des personnes fictives.',
    textStaff: 'Ajoutez la première personne.',
    textVolunteer: 'Dès que quelqu’un ajoute des personnes, elles s’affichent ici.',
    add: 'Ajouter une personne',
    demo: 'Charger {count, number} personnes fictives',
    filling: 'Chargement des personnes fictives',
    progress: '{done, number} sur {count, number}',
  },
}
