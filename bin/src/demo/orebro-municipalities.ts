type Municipality = { readonly code: string; readonly name: string };

/** The twelve municipalities of Örebro county with their SCB codes. */
export const orebroMunicipalities: readonly Municipality[] = [
  { code: '1814', name: 'Lekeberg' },
  { code: '1860', name: 'Laxå' },
  { code: '1861', name: 'Hallsberg' },
  { code: '1862', name: 'Degerfors' },
  { code: '1863', name: 'Hällefors' },
  { code: '1864', name: 'Ljusnarsberg' },
  { code: '1880', name: 'Örebro' },
  { code: '1881', name: 'Kumla' },
  { code: '1882', name: 'Askersund' },
  { code: '1883', name: 'Karlskoga' },
  { code: '1884', name: 'Nora' },
  { code: '1885', name: 'Lindesberg' },
];
