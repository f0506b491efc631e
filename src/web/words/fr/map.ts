import type { Words } from '../en.ts'

export const mapWords: Words['map'] = {
  zoomIn: 'Zoom avant',
  zoomOut: 'Zoom arrière',
  credit: {
    outline: 'Natural Earth, US Census, <geonames>GeoNames</geonames>',
  },
  pin: {
    label: 'Carte de l’adresse',
    help: 'Les flèches déplacent la carte, plus et moins zooment. Allez au repère avec Tab pour le déplacer avec les flèches ; avec Maj, il va plus loin.',
    helpEmpty: 'Les flèches déplacent la carte, plus et moins zooment. Entrée place le repère au milieu.',
    name: 'Repère à {lat}, {lng}. Déplacez-le avec les flèches.',
    fixed: 'Repère à {lat}, {lng}',
    place: 'Cliquez sur la carte pour placer le repère',
  },
}
