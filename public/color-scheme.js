// Runs before the first paint: whoever chose dark in a light system never sees a white flash.
const chosen = localStorage.getItem('mantine-color-scheme-value')
if (chosen === 'light' || chosen === 'dark') {
  document.documentElement.style.colorScheme = chosen
  document.documentElement.dataset.mantineColorScheme = chosen
}
