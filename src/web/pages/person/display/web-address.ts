/** Where a link leads, when that is a page of the web: `javascript:` and its like never become something to click. */
export function webAddress(value: string): string | undefined {
  const full = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(value.trim()) ? value : `https://${value}`
  const url = URL.parse(full)
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : undefined
}
