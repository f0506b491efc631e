/**
 * What headers are called, by target: common spellings parted by commas, whatever their case, accents and signs.
 * `nameOrPart` is a name of which the other columns tell whether it is whole: a `Nom` beside a `Prénom` is not.
 */
export type Spellings = Record<string, string>
