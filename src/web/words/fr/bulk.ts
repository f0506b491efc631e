import type { Words } from '../en.ts'

export const bulkWords: Words['bulk'] = {
  label: 'Que faire de la sélection',
  selected:
    '{count, plural, =0 {Personne n’est sélectionné} one {# personne sélectionnée} other {# personnes sélectionnées}}',
  count: 'Sélection : {count, number}',
  everyone: 'Sélectionner les {count, number}',
  clear: 'Effacer la sélection',
  close: 'Fermer',
  tag: 'Étiqueter',
  untag: 'Retirer des étiquettes',
  addToList: 'Ajouter à une liste',
  removeFromList: 'Retirer d’une liste',
  export: 'Exporter',
  exporting: {
    format: 'Fichier',
    csv: 'CSV, un tableau pour tableurs',
    jsonLines: 'JSON Lines, avec tout ce qui est connu : notes, étiquettes, listes, contacts, historique',
    picked: 'Ces colonnes',
    own: 'Champs de votre nation',
    names: 'Noms des colonnes',
    ours: 'Ceux de Muster, comme dans son API',
    hosted: 'Ceux du service hébergé, comme dans son propre export',
    columns: 'Champs',
    shown: 'Nom, id et colonnes affichées',
    all: 'Tous les champs',
    apply: '{count, plural, one {Exporter # personne} other {Exporter # personnes}}',
    failed: 'L’export a échoué',
    cancelled: 'Export arrêté.',
    disk_full:
      'Le disque du serveur est plein. Libérez de la place, puis laissez l’export continuer sous Réglages, Données.',
    broken: 'Une erreur est survenue sur le serveur.',
  },
  delete: 'Supprimer',
  tagging: {
    tags: 'Étiquettes',
    hint: 'Entrée ajoute une étiquette',
    apply: '{count, plural, one {Étiqueter # personne} other {Étiqueter # personnes}}',
  },
  untagging: {
    none: 'Les personnes sélectionnées n’ont pas d’étiquette.',
    tag: '{tag} ({count, number})',
    apply: '{count, plural, one {Retirer à # personne} other {Retirer à # personnes}}',
  },
  listing: {
    list: 'Liste',
    choose: 'Choisissez une liste',
    make: 'Ou une nouvelle liste appelée',
    add: '{count, plural, one {Ajouter # personne} other {Ajouter # personnes}}',
    remove: '{count, plural, one {Retirer # personne} other {Retirer # personnes}}',
  },
  progress: {
    tag: 'Ajout des étiquettes',
    untag: 'Retrait des étiquettes',
    add_to_list: 'Ajout à la liste',
    remove_from_list: 'Retrait de la liste',
    delete: 'Suppression des personnes',
    undo: 'Annulation',
    export: 'Export des personnes',
    done: '{done, number} sur {total, number}',
    cancel: 'Arrêter',
  },
  done: {
    tag: '{count, plural, =0 {Tout le monde a déjà ces étiquettes.} one {# personne étiquetée.} other {# personnes étiquetées.}}',
    untag:
      '{count, plural, =0 {Personne n’a ces étiquettes.} one {Étiquettes retirées à # personne.} other {Étiquettes retirées à # personnes.}}',
    add_to_list:
      '{count, plural, =0 {Tout le monde est déjà sur cette liste.} one {# personne ajoutée à la liste.} other {# personnes ajoutées à la liste.}}',
    remove_from_list:
      '{count, plural, =0 {Aucune de ces personnes n’est sur cette liste.} one {# personne retirée de la liste.} other {# personnes retirées de la liste.}}',
    delete:
      '{count, plural, =0 {Personne n’a été supprimé.} one {# personne supprimée.} other {# personnes supprimées.}}',
    undo: '{count, plural, =0 {Rien n’a été annulé.} one {Annulé pour # personne.} other {Annulé pour # personnes.}}',
  },
  cancelled: 'Arrêté. {done}',
  broken: 'Cela s’est arrêté avant la fin : la liste n’existe peut-être plus. {done}',
  undoName: 'Annuler ce changement groupé',
  undoFailed: 'L’annulation a échoué',
  notStarted: 'Rien n’a été modifié',
  failures: {
    some: '{count, plural, one {# personne n’a pas changé.} other {# personnes n’ont pas changé.}}',
    show: 'Voir qui',
    title: 'Sans changement',
    close: 'Fermer',
    nameless: 'Personne {id}',
    more: '{count, plural, one {Et # autre personne.} other {Et # autres personnes.}}',
    gone: 'N’est plus là',
    signs_in: 'Se connecte à Muster et ne peut donc pas être supprimée',
    changed_since: 'A été modifiée depuis et reste donc telle quelle',
    partly_kept:
      'A été modifiée en partie depuis : ces champs restent, les autres sont redevenus comme avant',
  },
}
