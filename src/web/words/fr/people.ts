import type { Words } from '../en.ts'

export const peopleWords: Words['people'] = {
  title: 'Personnes',
  total: '{count, plural, =0 {Personne pour l’instant} one {# personne} other {# personnes}}',
  table: 'Personnes',
  start: {
    title: 'Personne pour l’instant',
    alone: 'Il n’y a que vous pour l’instant',
    text: 'Quatre bonnes façons de commencer.',
    textStaff: 'Ajoutez la première personne.',
    textVolunteer: 'Dès que quelqu’un ajoute des personnes, elles s’affichent ici.',
    import: 'Importer un tableur',
    importText: 'CSV ou Excel, ou un export de l’outil que vous utilisez.',
    add: 'Ajouter une personne',
    addText: 'Un nom, un téléphone ou un e-mail suffit.',
    demo: 'Charger {count, number} personnes fictives',
    demoText: 'Des personnes inventées, pour découvrir.',
    invite: 'Inviter des collègues',
    inviteText: 'Chacun avec un rôle : organisation, équipe ou bénévolat.',
    filling: 'Chargement des personnes fictives',
    progress: '{done, number} sur {count, number}',
  },
}
