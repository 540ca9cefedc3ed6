/** Wordings of one notion, used in cues as `@name`. Folded when compiled. */
export const CONCEPTS: Readonly<Record<string, readonly string[]>> = {
  dossier: ['hồ sơ', 'hồ sơ tthc', 'hồ sơ thủ tục hành chính'],
  procedure: ['tthc', 'thủ tục hành chính', 'thủ tục'],
  onlineService: ['dịch vụ công trực tuyến', 'dvc trực tuyến', 'dvctt', 'dịch vụ công', 'dvc', 'dịch vụ công mức độ'],
  receive: ['tiếp nhận', 'nhận', 'đã nhận', 'phát sinh', 'tiếp nhận mới', 'nộp'],
  settle: ['giải quyết', 'xử lý', 'trả kết quả', 'đã giải quyết', 'giải quyết xong', 'thụ lý'],
  onTime: ['đúng hạn', 'trước hạn', 'đúng hẹn', 'trước hẹn', 'sớm hạn', 'trong hạn', 'đúng thời hạn', 'đúng và trước hạn', 'trước và đúng hạn', 'trước thời hạn', 'đúng quy định về thời gian', 'đúng, trước hạn', 'bảo đảm thời hạn', 'đảm bảo thời hạn', 'trước và đúng hẹn', 'đúng và trước hẹn', 'đúng tiến độ'],
  overdue: ['quá hạn', 'trễ hạn', 'trễ hẹn', 'chậm', 'chậm hạn', 'trễ', 'quá thời hạn', 'sai hẹn'],
  pending: ['đang giải quyết', 'đang xử lý', 'chưa đến hạn', 'kỳ trước chuyển sang', 'kỳ trước chuyển qua', 'tồn', 'từ kỳ trước', 'chuyển kỳ sau', 'đang trong thời hạn', 'trong thời hạn giải quyết', 'chuyển từ kỳ trước', 'chuyển sang', 'chưa giải quyết', 'đang thụ lý', 'còn lại', 'chuyển tiếp', 'năm trước chuyển sang', 'chuyển qua', 'tồn kỳ trước', 'còn trong hạn'],
  online: ['trực tuyến', 'qua mạng', 'trên môi trường mạng', 'trên môi trường điện tử', 'dvctt', 'dịch vụ công trực tuyến'],
  postal: ['bưu chính công ích', 'dịch vụ bưu chính', 'bưu chính', 'bưu điện', 'bcci'],
  persons: ['sinh viên', 'người', 'cán bộ', 'công chức', 'viên chức', 'cbccvc', 'cbcc', 'ccvc', 'lao động', 'trường hợp', 'đối tượng', 'cb, cc, vc', 'nhân viên', 'lượt người', 'lượt'],
  posts: ['biên chế', 'số lượng người làm việc', 'chỉ tiêu biên chế', 'định biên', 'người làm việc', 'số người làm việc'],
  document: ['văn bản', 'vbqppl', 'văn bản qppl', 'văn bản quy phạm pháp luật', 'quyết định', 'nghị quyết', 'dự thảo', 'văn bản quy phạm'],
  lawDocument: ['vbqppl', 'văn bản qppl', 'văn bản quy phạm pháp luật', 'nghị quyết quy phạm pháp luật', 'quy phạm pháp luật', 'qppl'],
  cut: ['giảm', 'tinh giản', 'cắt giảm', 'tinh giảm', 'giảm được', 'đã giảm', 'giải thể', 'sáp nhập giảm', 'giảm tổng số', 'rút gọn', 'thu gọn'],
  serviceUnits: ['đơn vị sự nghiệp công lập', 'đơn vị sự nghiệp', 'đvsncl', 'đơn vị sncl', 'đvsn', 'đơn vị sự nghiệp công', 'đvsn công lập', 'trường'],
  agencies: ['cơ quan, đơn vị', 'cơ quan', 'đơn vị', 'sở', 'sở, ban, ngành', 'sở, ngành', 'sở, cơ quan', 'sở ngành', 'huyện', 'xã', 'phường', 'thị trấn', 'thị xã', 'thành phố', 'xã, phường', 'ubnd', 'địa phương', 'lượt cơ quan', 'lượt đơn vị', 'sở ban ngành'],
  communes: ['xã', 'phường', 'thị trấn', 'xã, phường, thị trấn', 'đơn vị hành chính cấp xã', 'xã, phường', 'xã, thị trấn', 'đvhc cấp xã'],
  hamlets: ['thôn', 'tổ dân phố', 'tdp', 'ấp', 'khóm', 'khu phố', 'bản', 'buôn', 'khu dân cư', 'thôn, tổ dân phố', 'tổ nhân dân'],
  enterprises: ['doanh nghiệp nhà nước', 'công ty tnhh', 'công ty cổ phần', 'dnnn', 'công ty'],
  satisfied: ['hài lòng', 'mức độ hài lòng', 'sự hài lòng'],
  oneStop: ['một cửa', 'một cửa, một cửa liên thông', 'bộ phận một cửa', 'mc, mclt', 'một cửa liên thông', 'cơ chế một cửa', 'bộ phận tiếp nhận và trả kết quả'],
  eOneStop: ['một cửa điện tử', 'một cửa liên thông điện tử', 'hệ thống thông tin một cửa', 'mcđt', 'phần mềm một cửa', 'hệ thống thông tin giải quyết tthc', 'hệ thống thông tin giải quyết thủ tục hành chính', 'một cửa điện tử liên thông', 'phần mềm một cửa điện tử'],
  issue: ['ban hành', 'ban hành mới', 'đã ban hành', 'thông qua', 'tham mưu ban hành'],
  train: ['đào tạo', 'bồi dưỡng', 'tập huấn', 'học viên', 'đào tạo, bồi dưỡng', 'lớp', 'theo học', 'tham dự lớp', 'tham gia các lớp', 'cử đi học'],
  inspect: ['kiểm tra', 'thanh tra', 'giám sát', 'kiểm tra cải cách hành chính', 'kiểm tra cchc', 'thanh tra, kiểm tra', 'kiểm tra, giám sát', 'đoàn kiểm tra', 'kiểm tra công vụ'],
  spread: ['tuyên truyền', 'truyền thông', 'đăng tải', 'phát sóng', 'thông tin', 'phổ biến'],
  department: ['khối sở', 'khối huyện', 'các sở', 'sở tài chính', 'sở nội vụ', 'sở tư pháp', 'sở xây dựng', 'sở y tế', 'sở công thương', 'sở kế hoạch', 'sở thông tin', 'sở khoa học', 'sở giáo dục', 'sở tài nguyên', 'sở lao động', 'sở văn hóa', 'sở giao thông', 'sở nông nghiệp', 'sở ngoại vụ', 'thanh tra tỉnh', 'văn phòng ubnd', 'ubnd huyện', 'ubnd cấp huyện', 'ubnd thành phố', 'ubnd thị xã', 'ubnd cấp xã', 'ubnd xã', 'ubnd phường', 'nội bộ', 'các cơ quan, đơn vị', 'các đơn vị', 'cơ quan chuyên môn', 'các huyện', 'huyện', 'thị xã', 'phường', 'dẫn đầu', 'khối các', 'đơn vị dẫn đầu', 'xã', 'khối xã', 'khối'],
  abroad: ['dự án'],
}

/** Concepts that exclude each other: what is late is not on time. */
export const RIVALS: readonly (readonly string[])[] = [['@onTime', '@overdue']]

/** Concepts that are said of everything: as parts of a cue they tell little. */
export const GENERIC: readonly string[] = ['@persons', '@agencies', '@procedure', '@document', '@dossier']
