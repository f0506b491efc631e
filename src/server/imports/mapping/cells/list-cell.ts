/** The texts in a cell, parted by commas, semicolons or line breaks; what is in quotes is kept together. */
export const textsIn = (text: string): string[] =>
  [...text.matchAll(/\s*"((?:[^"]|"")*)"\s*(?=[,;\n]|$)|[^,;\n]+/g)]
    .map(([whole, quoted]) => (quoted === undefined ? whole : quoted.replaceAll('""', '"')).trim())
    .filter((one) => one !== '')
