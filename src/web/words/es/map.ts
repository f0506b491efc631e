import type { Words } from '../en.ts'

export const mapWords: Words['map'] = {
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  credit: {
    outline: 'Natural Earth, US Census, <geonames>GeoNames</geonames>',
  },
  pin: {
    label: 'Mapa de la dirección',
    help: 'Las flechas mueven el mapa; más y menos lo acercan y lo alejan. Pulsa Tab hasta el marcador para moverlo con las flechas; con Mayús avanza más.',
    helpEmpty:
      'Las flechas mueven el mapa; más y menos lo acercan y lo alejan. Intro pone el marcador en el centro.',
    name: 'Marcador en {lat}, {lng}. Muévelo con las flechas.',
    fixed: 'Marcador en {lat}, {lng}',
    place: 'Haz clic en el mapa para poner el marcador',
  },
}
