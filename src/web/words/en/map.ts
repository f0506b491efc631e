export const mapWords = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  credit: {
    outline: 'Natural Earth, US Census, <geonames>GeoNames</geonames>',
  },
  pin: {
    label: 'Map of the address',
    help: 'Arrow keys move the map, plus and minus zoom. Tab to the pin to move it by the arrow keys; with Shift it moves farther.',
    helpEmpty: 'Arrow keys move the map, plus and minus zoom. Enter places the pin in the middle.',
    name: 'Pin at {lat}, {lng}. Move it by the arrow keys.',
    fixed: 'Pin at {lat}, {lng}',
    place: 'Click on the map to place the pin',
  },
}
