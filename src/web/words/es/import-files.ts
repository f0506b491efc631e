import type { Words } from '../en.ts'

export const importFileWords: Pick<Words['imports'], 'format' | 'found' | 'problems'> = {
  format: {
    text: '{encoding}, {delimiter}',
    workbook: 'Libro, hoja «{sheet}»',
    vcard: 'vCard {versions}, {encoding}: cada fila es una tarjeta',
    change: 'Cambiar',
    done: 'Listo',
    encoding: 'Codificación',
    delimiter: 'Separador',
    quote: 'Carácter de comillas',
    sheet: 'Hoja',
    examples: 'Se lee: {examples}',
    header: {
      label: 'Nombres de las columnas',
      one: 'En una fila',
      two: 'En dos filas',
      none: 'En ninguna: la primera fila es una persona',
      row: 'Fila',
    },
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16 (little endian)',
      'utf-16be': 'UTF-16 (big endian)',
      'windows-1252': 'Windows-1252',
      'windows-1250': 'Windows-1250 (Europa central)',
      'windows-1251': 'Windows-1251 (cirílico)',
      macintosh: 'Mac Roman',
      ibm850: 'DOS (página de códigos 850)',
    },
    by: {
      comma: 'separado por comas',
      semicolon: 'separado por puntos y comas',
      tab: 'separado por tabuladores',
      pipe: 'separado por barras verticales',
    },
    delimiters: { comma: 'Coma ,', semicolon: 'Punto y coma ;', tab: 'Tabulador', pipe: 'Barra vertical |' },
    quotes: { double: 'Comillas dobles "', single: 'Comillas simples ’', none: 'Nada' },
  },
  found: {
    label: 'Lo que se encontró al leer el archivo',
    more: 'más',
    noHeader: 'Ninguna fila da nombre a las columnas: la primera se lee como una persona.',
    header:
      '{lines, plural, one {Los nombres de las columnas están en la fila {row, number}.} other {Los nombres de las columnas están en las filas {row, number} y {next, number}.}}',
    badBytes:
      '{count, plural, one {Una fila tiene letras que no se pudieron leer: {rows}.} other {# filas tienen letras que no se pudieron leer: {rows}.}}',
    garbled:
      '{count, plural, one {Una fila parece ilegible: {rows}.} other {# filas parecen ilegibles: {rows}.}} Quizá la codificación sea otra.',
    totals:
      'La fila {row, number} parece de totales: {taken, select, yes {se importa} other {se deja fuera}}.',
    hiddenRows:
      '{count, plural, one {Una fila de la hoja está oculta ({rows}):} other {# filas de la hoja están ocultas ({rows}):}} {taken, select, yes {se importan} other {se dejan fuera}}.',
    hiddenColumns:
      '{count, plural, one {La columna {columns} de la hoja está oculta:} other {Las columnas {columns} de la hoja están ocultas:}} {taken, select, yes {se leen} other {se dejan fuera}}.',
    formulas:
      '{count, plural, one {Una fila tiene una fórmula sin resultado ({rows}):} other {# filas tienen fórmulas sin resultado ({rows}):}} {taken, select, yes {cuentan tal como están} other {cuentan como vacías}}.',
    choices: {
      totals: '{taken, select, yes {Dejarla fuera} other {Importarla}}',
      hidden_rows: '{taken, select, yes {Dejar fuera las filas ocultas} other {Importar las filas ocultas}}',
      hidden_columns:
        '{taken, select, yes {Dejar fuera las columnas ocultas} other {Leer las columnas ocultas}}',
      formulas: '{taken, select, yes {Contarlas como vacías} other {Tomarlas tal como están}}',
    },
  },
  problems: {
    other: 'El archivo no se puede leer.',
    atRow: 'Fila {row, number}: {said}',
    atCell: 'Fila {row, number}, columna {column, number}: {said}',
    kinds: {
      empty: 'El archivo está vacío.',
      unanswered:
        'Todavía no se importó nada: algunas columnas preguntan lo que solo una persona puede decir. Abre la importación para responder.',
      not_text: 'El archivo no es ni texto ni un libro (.xlsx, .ods) ni una libreta de direcciones (.vcf).',
      pdf: 'El archivo es un PDF. Exporta como CSV o .xlsx la tabla de la que salió.',
      archive: 'El archivo está comprimido. Descomprímelo primero.',
      other_workbook: 'El archivo es un libro de otro tipo ({name}). Guárdalo como .xlsx o CSV.',
      ldif: 'El archivo es LDIF, como lo escriben libretas de direcciones como la de Thunderbird. Expórtalo allí como CSV o vCard (.vcf).',
      locked_workbook: 'El libro está protegido con contraseña. Guárdalo sin ella.',
      broken_workbook: 'El libro está dañado. Guárdalo de nuevo, o como CSV.',
      workbook_too_large: 'El libro pesa más de {limit, number} MB. Guarda la hoja como CSV.',
      workbook_swells:
        'El libro es mucho más grande al descomprimirlo de lo que parece. Guarda la hoja como CSV.',
      too_many_texts:
        'El libro tiene más de {limit, number} MB de textos distintos. Guarda la hoja como CSV.',
      no_such_sheet: 'El libro no tiene ninguna hoja llamada «{name}».',
      no_header: 'No hay ninguna fila con los nombres de las columnas.',
      no_cards: 'La libreta de direcciones no tiene ningún contacto.',
      header_twice: 'La columna «{name}» está dos veces.',
      too_many_columns: 'Hay más de {limit, number} columnas.',
      too_many_rows: 'Hay más de {limit, number} filas.',
      row_too_large: 'La fila tiene más de {limit, number} caracteres.',
      cell_too_large: 'La celda tiene más de {limit, number} caracteres.',
      quoted_cell_too_large: 'Las comillas que se abren aquí no se cierran en {limit, number} caracteres.',
      quote_not_closed: 'Las comillas que se abren aquí no se cierran nunca.',
      text_after_quote: 'El texto sigue después de cerrarse las comillas que se abren aquí.',
      wrong_encoding: 'Los bytes de aquí no son {name}. Quizá el archivo tenga otra codificación.',
      nul_character: 'Hay un carácter NUL, que un texto no puede tener.',
      too_few_cells: 'La fila tiene {found, number} de {expected, number} celdas.',
      too_many_cells: 'La fila tiene {found, number} celdas; el encabezado, solo {expected, number}.',
      card_cut: 'El archivo termina dentro de esta tarjeta. Vuelve a exportarlo.',
      card_too_large: 'La tarjeta es demasiado grande para ser la de un contacto.',
    },
  },
}
