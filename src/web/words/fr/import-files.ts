import type { Words } from '../en.ts'

export const importFileWords: Pick<Words['imports'], 'format' | 'found' | 'problems'> = {
  format: {
    text: '{encoding}, {delimiter}',
    workbook: 'Classeur, feuille « {sheet} »',
    vcard: 'vCard {versions}, {encoding} : chaque ligne est une fiche',
    change: 'Changer',
    done: 'Terminé',
    encoding: 'Encodage',
    delimiter: 'Séparateur',
    quote: 'Guillemet',
    sheet: 'Feuille',
    examples: 'Se lit : {examples}',
    header: {
      label: 'Noms des colonnes',
      one: 'Sur une ligne',
      two: 'Sur deux lignes',
      none: 'Nulle part : la première ligne est une personne',
      row: 'Ligne',
    },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (little endian)',
      'utf-16be': 'UTF-16 (big endian)',
      'windows-1252': 'Windows-1252',
      'windows-1250': 'Windows-1250 (Europe centrale)',
      'windows-1251': 'Windows-1251 (cyrillique)',
      macintosh: 'Mac Roman',
      ibm850: 'DOS (page de codes 850)',
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
  found: {
    label: 'Ce que la lecture du fichier a trouvé',
    more: 'd’autres',
    noHeader: 'Aucune ligne ne nomme les colonnes : la première est lue comme une personne.',
    header:
      '{lines, plural, one {Les noms des colonnes sont à la ligne {row, number}.} other {Les noms des colonnes sont aux lignes {row, number} et {next, number}.}}',
    badBytes:
      '{count, plural, one {Une ligne a des lettres qui n’ont pas pu être lues : {rows}.} other {# lignes ont des lettres qui n’ont pas pu être lues : {rows}.}}',
    garbled:
      '{count, plural, one {Une ligne semble illisible : {rows}.} other {# lignes semblent illisibles : {rows}.}} Un autre encodage est peut-être le bon.',
    totals:
      'La ligne {row, number} ressemble à des totaux : elle est {taken, select, yes {importée} other {laissée de côté}}.',
    hiddenRows:
      '{count, plural, one {Une ligne de la feuille est masquée ({rows}) et} other {# lignes de la feuille sont masquées ({rows}) et}} {taken, select, yes {importées} other {laissées de côté}}.',
    hiddenColumns:
      '{count, plural, one {La colonne {columns} de la feuille est masquée :} other {Les colonnes {columns} de la feuille sont masquées :}} {taken, select, yes {on la lit} other {on la laisse de côté}}.',
    formulas:
      '{count, plural, one {Une ligne a une formule sans résultat ({rows}) :} other {# lignes ont des formules sans résultat ({rows}) :}} {taken, select, yes {on les prend telles quelles} other {elles comptent comme vides}}.',
    choices: {
      totals: '{taken, select, yes {La laisser de côté} other {L’importer}}',
      hidden_rows:
        '{taken, select, yes {Laisser les lignes masquées de côté} other {Importer les lignes masquées}}',
      hidden_columns:
        '{taken, select, yes {Laisser les colonnes masquées de côté} other {Lire les colonnes masquées}}',
      formulas: '{taken, select, yes {Les compter comme vides} other {Les prendre telles quelles}}',
    },
  },
  problems: {
    other: 'Le fichier est illisible.',
    atRow: 'Ligne {row, number} : {said}',
    atCell: 'Ligne {row, number}, colonne {column, number} : {said}',
    kinds: {
      empty: 'Le fichier est vide.',
      unanswered:
        'Rien n’a encore été importé : des colonnes demandent ce que seule une personne peut dire. Ouvrez l’importation pour répondre.',
      not_text: 'Le fichier n’est ni du texte, ni un classeur (.xlsx, .ods), ni un carnet d’adresses (.vcf).',
      pdf: 'Le fichier est un PDF. Exportez en CSV ou .xlsx le tableau dont il est tiré.',
      archive: 'Le fichier est une archive. Décompressez-la d’abord.',
      other_workbook: 'Le fichier est un classeur d’un autre type ({name}). Enregistrez-le en .xlsx ou CSV.',
      ldif: 'Le fichier est du LDIF, qu’écrivent des carnets d’adresses comme celui de Thunderbird. Exportez-le là-bas en CSV ou en vCard (.vcf).',
      locked_workbook: 'Le classeur est protégé par un mot de passe. Enregistrez-le sans.',
      broken_workbook: 'Le classeur est abîmé. Enregistrez-le à nouveau, ou en CSV.',
      workbook_too_large: 'Le classeur dépasse {limit, number} Mo. Enregistrez la feuille en CSV.',
      workbook_swells:
        'Une fois décompressé, le classeur est bien plus gros qu’il n’y paraît. Enregistrez la feuille en CSV.',
      too_many_texts:
        'Le classeur contient plus de {limit, number} Mo de textes différents. Enregistrez la feuille en CSV.',
      no_such_sheet: 'Le classeur n’a pas de feuille nommée « {name} ».',
      no_header: 'Aucune ligne ne porte les noms des colonnes.',
      no_cards: 'Le carnet d’adresses ne contient aucun contact.',
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
      card_cut: 'Le fichier s’arrête au milieu de cette fiche. Exportez-le à nouveau.',
      card_too_large: 'La fiche est trop grande pour être celle d’un contact.',
    },
  },
}
