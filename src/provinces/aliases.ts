/**
 * Other spellings by official name, as reports print them. Differences that hold for every name (case, "tỉnh" in
 * front, where the tone mark stands in "Hoà"/"Hòa", the kind of dash) are none of this list's business.
 */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'Bà Rịa - Vũng Tàu': ['Bà Rịa Vũng Tàu', 'BR-VT', 'BRVT', 'BR VT'],
  'Bắc Kạn': ['Bắc Cạn'],
  'Đắk Lắk': [
    'Đăk Lăk',
    'Đắc Lắc',
    'Đak Lak',
    'Dak Lak',
    'Đắk Lăk',
    'Đăk Lắk',
    'ĐắkLắk',
    'Daklak',
    'Đắc Lắk',
    'Đắk Lắc',
  ],
  'Đắk Nông': ['Đăk Nông', 'Đắc Nông', 'Đak Nông', 'Dak Nông', 'Dak Nong', 'ĐắkNông'],
  'Hồ Chí Minh': ['TP.HCM', 'TP. HCM', 'TP HCM', 'TPHCM', 'HCM', 'HCMC', 'Ho Chi Minh City'],
  'Kon Tum': ['Kontum', 'Kom Tum', 'Công Tum'],
  'Thừa Thiên Huế': ['Thừa Thiên - Huế', 'Thừa Thiên-Huế', 'TT Huế', 'TT. Huế', 'TT-Huế', 'Huế'],
}

/** Spellings that a user may type, but that are too short to be looked for in running text. */
export const NOT_IN_TEXT: ReadonlySet<string> = new Set(['HCM', 'HCMC', 'BR VT', 'TT Huế'])
