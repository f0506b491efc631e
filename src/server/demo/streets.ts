import type { City } from './cities.ts'
import type { Random } from './random.ts'

const words = (list: string) => list.split(', ')

// prettier-ignore
const english = words('Maple, Oak, Cedar, Elm, Walnut, Chestnut, Willow, Birch, Park, Lake, Hill, River, Spring, Mill, Church, School, Franklin, Union, Liberty, Highland, Prospect, Pleasant, Grove, Orchard, Meadow, Valley, Forest, Garden, Bridge, Market, Railroad, Summit, Central, Division, Front, 2nd, 3rd, 4th, 5th, 8th, 11th, 17th, 24th, 38th')
const american = words('St, St, St, Ave, Ave, Blvd, Dr, Rd, Ln, Ct, Pl, Ter, Way')
const compass = words('N, S, E, W')
// prettier-ignore
const british = words('Church, Station, Mill, Victoria, Albert, Queen’s, Park, Chapel, Green, Grange, Orchard, Canal, Priory, Abbey, Windmill, Tollgate, Kingsway, Foundry, Weavers, Harbour')
const britishKinds = words('Road, Street, Lane, Close, Gardens, Terrace, Avenue, Crescent, Grove')
// prettier-ignore
const french = words('rue des Lilas, rue du Moulin, rue de la Fontaine, avenue de la Gare, rue des Tilleuls, boulevard des Tanneurs, rue du Four, rue des Vignes, place du Marché, rue de l’Église, rue des Écoles, allée des Peupliers, impasse des Jardins, rue du Canal, quai des Pêcheurs, rue de la Paix, avenue des Platanes')
// prettier-ignore
const mexican = words('Calle Hidalgo, Calle Morelos, Av. Insurgentes, Calle 5 de Mayo, Calle Allende, Av. Reforma, Calle Jacarandas, Calle Los Pinos, Calle Nogal, Av. de las Flores, Calle Guerrero, Calle Zaragoza, Privada del Sol, Calle Río Nilo, Cerrada de la Paz')
// prettier-ignore
const spanish = words('Calle Mayor, Calle de la Luna, Calle del Prado, Calle de Toledo, Avenida de América, Calle del Olivo, Plaza de la Fuente, Calle de los Reyes, Calle Nueva, Calle del Pozo, Paseo de la Ribera, Calle de Sevilla, Calle del Carmen, Travesía del Horno')

/** The street line of an address, written as the city's country does. */
export function streetLine(city: City, random: Random): string {
  switch (city.country) {
    case 'GB':
      return `${random.between(1, 160)} ${random.pick(british)} ${random.pick(britishKinds)}`
    case 'FR':
      return `${random.between(1, 130)} ${random.pick(french)}`
    case 'MX':
      return `${random.pick(mexican)} ${random.between(10, 1200)}`
    case 'ES':
      return `${random.pick(spanish)}, ${random.between(1, 120)}`
    default:
      if (city.state === 'QC') return `${random.between(100, 8900)}, ${random.pick(french)}`
      return northAmerican(random)
  }
}

function northAmerican(random: Random): string {
  const side = random.chance(0.3) ? `${random.pick(compass)} ` : ''
  const number = random.between(1, 99) * random.pick([10, 100]) + random.below(100)
  return `${number} ${side}${random.pick(english)} ${random.pick(american)}`
}

/** The second line, for a flat or an apartment, as the city's country writes it. */
export function unitLine(city: City, random: Random): string {
  const number = random.between(1, 40)
  switch (city.country) {
    case 'GB':
      return `Flat ${number}`
    case 'FR':
      return `Bâtiment ${random.pick(['A', 'B', 'C'])}`
    case 'MX':
      return `Int. ${number}`
    case 'ES':
      return `${random.between(1, 7)}º ${random.pick(['A', 'B', 'C', 'D'])}`
    default:
      return city.state === 'QC' ? `app. ${number}` : `${random.pick(['Apt', 'Apt', 'Unit', '#'])} ${number}`
  }
}
