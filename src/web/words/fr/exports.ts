import type { Words } from '../en.ts'

/** Les personnes emportées dans des fichiers. */
export const exportsWords: Words['exports'] = {
  title: 'Exports jusqu’ici',
  text: 'Qui a emporté des personnes, et lesquelles. Un fichier peut être téléchargé à nouveau pendant une semaine.',
  failed: 'Les exports n’ont pas pu être chargés.',
  none: 'Aucun pour l’instant.',
  all: 'Afficher les {count, number}',
  states: {
    queued: 'En attente',
    working: 'En cours',
    paused: 'En pause',
    failed: 'Échoué',
    cancelled: 'Annulé',
    gone: 'Fichier supprimé',
  },
  choices: {
    nation: 'La nation entière',
    everyone: 'Tout le monde',
    list: 'Une liste',
    listNamed: 'La liste {name}',
    search: 'Une recherche',
    ids: 'Une sélection',
  },
  people: '{count, plural, one {# personne} other {# personnes}}',
  progress: '{done, number} sur {total, number}',
  disk_full:
    'Le disque du serveur est plein. Rien n’est perdu : faites de la place, puis laissez-le continuer.',
  broken: 'Une erreur est survenue sur le serveur ; son journal en dit plus.',
  download: 'Télécharger',
  downloadOf: 'Télécharger {name} à nouveau',
  resume: 'Reprendre',
  resumeOf: 'Reprendre l’export {name}',
  notResumed: 'L’export n’a pas pu reprendre',
  cancel: 'Annuler',
  cancelOf: 'Annuler l’export {name}',
  notCancelled: 'L’export n’a pas été annulé',
}
