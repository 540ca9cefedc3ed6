/** How the names of public bodies begin, at the start of a line or cell. */
export const ORG =
  /^(?:ủy\s+ban|ubnd|hội\s+đồng|hđnd|sở\s|ban\s|bộ\s|tỉnh\s+ủy|thành\s+ủy|huyện\s+ủy|thị\s+ủy|đảng\s|văn\s+phòng|vp\s|chi\s+cục|cục\s|tổng\s+cục|chính\s+phủ|thủ\s+tướng|quốc\s+hội|thanh\s+tra|công\s+an|đoàn\s|trung\s+tâm|viện\s|kho\s+bạc|bảo\s+hiểm|tổ\s)/
/** Those of the whole country. */
export const NATIONAL =
  /^(?:bộ\s|chính\s+phủ|thủ\s+tướng|văn\s+phòng\s+chính\s+phủ|quốc\s+hội|ban\s+chấp\s+hành\s+trung\s+ương|ban\s+chỉ\s+đạo.*chính\s+phủ|tổng\s+cục)/

/** The source of a pattern: a body that reports, without what follows its kind. */
export const BODY_NAME =
  '(?:(?:chủ\\s+tịch|thường\\s+trực)\\s+)?(?:ủy\\s+ban\\s+nhân\\s+dân|ubnd|ban\\s+thường\\s+vụ|sở|ban\\s+chỉ\\s+đạo|hội\\s+đồng\\s+nhân\\s+dân|hđnd|tỉnh\\s+ủy|thành\\s+ủy|ban\\s+cán\\s+sự|ban\\s+chấp\\s+hành|văn\\s+phòng)'

/** "TM. ỦY BAN NHÂN DÂN TỈNH …" over a signature. */
export const SIGNED_FOR =
  /(?:^|[\n|\t]|\s{2}) {0,8}t\s?\/?\s?m\s?[.:]?\s*((?:ủy|ubnd|ban|hội|hđnd|tỉnh|thành|đoàn)[^\n|\t]{2,80})/
