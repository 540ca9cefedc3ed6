/**
 * The provinces and centrally run cities of Viet Nam: the 63 until 30 June 2025 and the 34 since (Resolution
 * 202/2025/QH15). A code means another province in another list (24: Bắc Giang, then Bắc Ninh), so it never stands
 * without its list.
 */
export interface Province {
  readonly list: 63 | 34
  /** Code of the General Statistics Office, two digits. */
  readonly code: string
  /** Official name without "tỉnh" or "thành phố". */
  readonly name: string
  readonly fullName: string
  readonly nameEn: string
  /** Centrally run city ("thành phố trực thuộc trung ương"). */
  readonly city: boolean
  /** Socio-economic region; none has been laid down here for list 34. */
  readonly region: string | null
  readonly validFrom: string
  readonly validTo: string | null
  /** Code in list 34 of the province this one became or went into; `null` in list 34. */
  readonly successor: string | null
  /** Codes in list 63 of the provinces that this one was made of; empty in list 63. */
  readonly predecessors: readonly string[]
}

/** The first day of the 34 provinces. */
export const REFORM_DATE = '2025-07-01'

const NORTH = 'Trung du và miền núi phía Bắc'
const RED_RIVER = 'Đồng bằng sông Hồng'
const CENTRE = 'Bắc Trung Bộ và Duyên hải miền Trung'
const HIGHLANDS = 'Tây Nguyên'
const SOUTH_EAST = 'Đông Nam Bộ'
const MEKONG = 'Đồng bằng sông Cửu Long'

type Status = 'city'

/** Code, name, region, code of the successor in list 34. */
const OLD: readonly [string, string, string, string, Status?][] = [
  ['01', 'Hà Nội', RED_RIVER, '01', 'city'],
  ['02', 'Hà Giang', NORTH, '08'],
  ['04', 'Cao Bằng', NORTH, '04'],
  ['06', 'Bắc Kạn', NORTH, '19'],
  ['08', 'Tuyên Quang', NORTH, '08'],
  ['10', 'Lào Cai', NORTH, '15'],
  ['11', 'Điện Biên', NORTH, '11'],
  ['12', 'Lai Châu', NORTH, '12'],
  ['14', 'Sơn La', NORTH, '14'],
  ['15', 'Yên Bái', NORTH, '15'],
  ['17', 'Hòa Bình', NORTH, '25'],
  ['19', 'Thái Nguyên', NORTH, '19'],
  ['20', 'Lạng Sơn', NORTH, '20'],
  ['22', 'Quảng Ninh', RED_RIVER, '22'],
  ['24', 'Bắc Giang', NORTH, '24'],
  ['25', 'Phú Thọ', NORTH, '25'],
  ['26', 'Vĩnh Phúc', RED_RIVER, '25'],
  ['27', 'Bắc Ninh', RED_RIVER, '24'],
  ['30', 'Hải Dương', RED_RIVER, '31'],
  ['31', 'Hải Phòng', RED_RIVER, '31', 'city'],
  ['33', 'Hưng Yên', RED_RIVER, '33'],
  ['34', 'Thái Bình', RED_RIVER, '33'],
  ['35', 'Hà Nam', RED_RIVER, '37'],
  ['36', 'Nam Định', RED_RIVER, '37'],
  ['37', 'Ninh Bình', RED_RIVER, '37'],
  ['38', 'Thanh Hóa', CENTRE, '38'],
  ['40', 'Nghệ An', CENTRE, '40'],
  ['42', 'Hà Tĩnh', CENTRE, '42'],
  ['44', 'Quảng Bình', CENTRE, '44'],
  ['45', 'Quảng Trị', CENTRE, '44'],
  ['46', 'Thừa Thiên Huế', CENTRE, '46'],
  ['48', 'Đà Nẵng', CENTRE, '48', 'city'],
  ['49', 'Quảng Nam', CENTRE, '48'],
  ['51', 'Quảng Ngãi', CENTRE, '51'],
  ['52', 'Bình Định', CENTRE, '52'],
  ['54', 'Phú Yên', CENTRE, '66'],
  ['56', 'Khánh Hòa', CENTRE, '56'],
  ['58', 'Ninh Thuận', CENTRE, '56'],
  ['60', 'Bình Thuận', CENTRE, '68'],
  ['62', 'Kon Tum', HIGHLANDS, '51'],
  ['64', 'Gia Lai', HIGHLANDS, '52'],
  ['66', 'Đắk Lắk', HIGHLANDS, '66'],
  ['67', 'Đắk Nông', HIGHLANDS, '68'],
  ['68', 'Lâm Đồng', HIGHLANDS, '68'],
  ['70', 'Bình Phước', SOUTH_EAST, '75'],
  ['72', 'Tây Ninh', SOUTH_EAST, '80'],
  ['74', 'Bình Dương', SOUTH_EAST, '79'],
  ['75', 'Đồng Nai', SOUTH_EAST, '75'],
  ['77', 'Bà Rịa - Vũng Tàu', SOUTH_EAST, '79'],
  ['79', 'Hồ Chí Minh', SOUTH_EAST, '79', 'city'],
  ['80', 'Long An', MEKONG, '80'],
  ['82', 'Tiền Giang', MEKONG, '82'],
  ['83', 'Bến Tre', MEKONG, '86'],
  ['84', 'Trà Vinh', MEKONG, '86'],
  ['86', 'Vĩnh Long', MEKONG, '86'],
  ['87', 'Đồng Tháp', MEKONG, '82'],
  ['89', 'An Giang', MEKONG, '91'],
  ['91', 'Kiên Giang', MEKONG, '91'],
  ['92', 'Cần Thơ', MEKONG, '92', 'city'],
  ['93', 'Hậu Giang', MEKONG, '92'],
  ['94', 'Sóc Trăng', MEKONG, '92'],
  ['95', 'Bạc Liêu', MEKONG, '96'],
  ['96', 'Cà Mau', MEKONG, '96'],
]

/** Code, name. Which provinces went into each is read off `OLD`. */
const NEW: readonly [string, string, Status?][] = [
  ['01', 'Hà Nội', 'city'],
  ['04', 'Cao Bằng'],
  ['08', 'Tuyên Quang'],
  ['11', 'Điện Biên'],
  ['12', 'Lai Châu'],
  ['14', 'Sơn La'],
  ['15', 'Lào Cai'],
  ['19', 'Thái Nguyên'],
  ['20', 'Lạng Sơn'],
  ['22', 'Quảng Ninh'],
  ['24', 'Bắc Ninh'],
  ['25', 'Phú Thọ'],
  ['31', 'Hải Phòng', 'city'],
  ['33', 'Hưng Yên'],
  ['37', 'Ninh Bình'],
  ['38', 'Thanh Hóa'],
  ['40', 'Nghệ An'],
  ['42', 'Hà Tĩnh'],
  ['44', 'Quảng Trị'],
  ['46', 'Huế', 'city'],
  ['48', 'Đà Nẵng', 'city'],
  ['51', 'Quảng Ngãi'],
  ['52', 'Gia Lai'],
  ['56', 'Khánh Hòa'],
  ['66', 'Đắk Lắk'],
  ['68', 'Lâm Đồng'],
  ['75', 'Đồng Nai', 'city'],
  ['79', 'Hồ Chí Minh', 'city'],
  ['80', 'Tây Ninh'],
  ['82', 'Đồng Tháp'],
  ['86', 'Vĩnh Long'],
  ['91', 'An Giang'],
  ['92', 'Cần Thơ', 'city'],
  ['96', 'Cà Mau'],
]

const full = (name: string, city: boolean): string => `${city ? 'Thành phố' : 'Tỉnh'} ${name}`

/** A Vietnamese name without its diacritics: "Đắk Lắk" → "Dak Lak". */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
}

/** Every province of both lists, list 63 first, each by code. */
export const PROVINCES: readonly Province[] = [
  ...OLD.map(
    ([code, name, region, successor, status]): Province => ({
      list: 63,
      code,
      name,
      fullName: full(name, status === 'city'),
      nameEn: plain(name),
      city: status === 'city',
      region,
      validFrom: '2008-08-01',
      validTo: '2025-06-30',
      successor,
      predecessors: [],
    }),
  ),
  ...NEW.map(
    ([code, name, status]): Province => ({
      list: 34,
      code,
      name,
      fullName: full(name, status === 'city'),
      nameEn: plain(name),
      city: status === 'city',
      region: null,
      validFrom: REFORM_DATE,
      validTo: null,
      successor: null,
      predecessors: OLD.filter((old) => old[3] === code).map((old) => old[0]),
    }),
  ),
]
