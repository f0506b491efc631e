/** The browser and the system that a user agent names, as far as it can be told; both are names, in any language. */
export function deviceOf(userAgent: string | null): { browser: string | null; system: string | null } {
  const find = (known: [RegExp, string][]) =>
    known.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1] ?? null
  return {
    // Every browser says it is several others, so the order counts.
    browser: find([
      [/Edg(A|iOS)?\//, 'Edge'],
      [/OPR\/|Opera/, 'Opera'],
      [/SamsungBrowser\//, 'Samsung Internet'],
      [/Firefox\/|FxiOS\//, 'Firefox'],
      [/Chrom(e|ium)\/|CriOS\//, 'Chrome'],
      [/Safari\//, 'Safari'],
    ]),
    system: find([
      [/iPhone/, 'iPhone'],
      [/iPad/, 'iPad'],
      [/Android/, 'Android'],
      [/Windows/, 'Windows'],
      [/CrOS/, 'ChromeOS'],
      [/Mac OS X|Macintosh/, 'macOS'],
      [/Linux/, 'Linux'],
    ]),
  }
}
