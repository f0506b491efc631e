import type { Words } from '../en.ts'

export const importFileWords: Pick<Words['imports'], 'format' | 'problems'> = {
  format: {
    text: '{encoding}, {delimiter}',
    workbook: 'Classeur, feuille « {sheet} »',
    change: 'Changer',
    done: 'Terminé',
    encoding: 'Encodage',
    delimiter: 'Entre les cellules',
    quote: 'Autour des cellules',
    sheet: 'Feuille',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (little endian)',
      'utf-16be': 'UTF-16 (big endian)',
      'windows-1252': 'Windows-1252',
    },
    by: {
      comma: 'séparé par des virgules',
      semicolon: 'séparé par des points-virgules',
      tab: 'séparé par des tabulations',
      pipe: 'séparé par des barres verticales',
    },
    delimiters: {
      comma: 'Virgule ,',
      semicolon: 'Point-virgule ;',
      tab: 'Tabulation',
      pipe: 'Barre verticale |',
    },
    quotes: { double: 'Guillemets doubles "', single: 'Guillemets simples ’', none: 'Rien' },
  },
  problems: {
    other: 'Le fichier est illisible.',
    atRow: 'Ligne {row, number} : {said}',
    atCell: 'Ligne {row, number}, colonne {column, number} : {said}',
    kinds: {
      empty: 'Le fichier est vide.',
      unanswered:
        'Rien n’a encore été importé : des colonnes demandent ce que seule une personne peut dire. Ouvrez l’importation pour répondre.',
      not_text: 'Le fichier n’est ni du texte ni un classeur (.xlsx).',
      pdf: 'Le fichier est un PDF. Exportez en CSV ou .xlsx le tableau dont il est tiré.',
      archive: 'Le fichier est une archive. Décompressez-la d’abord.',
      other_workbook: 'Le fichier est un classeur d’un autre type ({name}). Enregistrez-le en .xlsx ou CSV.',
      locked_workbook: 'Le classeur est protégé par un mot de passe. Enregistrez-le sans.',
      broken_workbook: 'Le classeur est abîmé. Enregistrez-le à nouveau, ou en CSV.',
      workbook_too_large: 'Le classeur dépasse {limit, number} Mo. Enregistrez la feuille en CSV.',
      workbook_swells:
        'Une fois décompressé, le classeur est bien plus gros qu’il n’y paraît. Enregistrez la feuille en CSV.',
      too_many_texts:
        'Le classeur contient plus de {limit, number} Mo de textes différents. Enregistrez la feuille en CSV.',
      no_such_sheet: 'Le classeur n’a pas de feuille nommée « {name} ».',
      no_header: 'Aucune ligne ne porte les noms des colonnes.',
      header_twice: 'La colonne « {name} » y est deux fois.',
      too_many_columns: 'Il y a plus de {limit, number} colonnes.',
      too_many_rows: 'Il y a plus de {limit, number} lignes.',
      row_too_large: 'La ligne a plus de {limit, number} caractères.',
      cell_too_large: 'La cellule a plus de {limit, number} caractères.',
      quoted_cell_too_large: 'Le guillemet ouvert ici n’est pas fermé dans les {limit, number} caractères.',
      quote_not_closed: 'Le guillemet ouvert ici n’est jamais fermé.',
      text_after_quote: 'Le texte continue après la fermeture du guillemet ouvert ici.',
      wrong_encoding: 'Les octets ici ne sont pas du {name}. Le fichier a peut-être un autre encodage.',
      nul_character: 'Il y a un caractère NUL, qu’un texte ne peut pas contenir.',
      too_few_cells: 'La ligne a {found, number} cellules sur {expected, number}.',
      too_many_cells: 'La ligne a {found, number} cellules, l’en-tête seulement {expected, number}.',
    },
  },
}
