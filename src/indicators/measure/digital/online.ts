import type { Indicator } from '../../types.ts'
import { share } from '../share.ts'

/** Reports sent and identities proved online. */
export const ONLINE_INDICATORS: readonly Indicator[] = [
  share({
    code: 'digital.report-rate',
    vi: 'Tỷ lệ báo cáo qua hệ thống',
    en: 'Share of periodic reports sent through the system',
    measures: 'flow',
    cues: [
      '=báo cáo|báo cáo định kỳ|chế độ báo cáo + =hệ thống thông tin báo cáo|hệ thống báo cáo|qua hệ thống|trực tuyến|trên hệ thống|hệ thống thông tin báo cáo quốc gia|hệ thống thông tin|qua mạng',
      '=báo cáo định kỳ|báo cáo định kỳ của|số báo cáo định kỳ|báo cáo của các cơ quan',
      '>báo cáo|báo cáo định kỳ + hệ thống thông tin báo cáo|trực tuyến',
    ],
    not: ['hồ sơ', 'tthc', 'đúng hạn', 'kỳ báo cáo', 'hài lòng', 'hồ sơ công việc'],
    examples: [
      { text: '100% báo cáo định kỳ được thực hiện qua Hệ thống thông tin báo cáo.', value: 100 },
      { text: 'Tỷ lệ báo cáo định kỳ được cập nhật trên hệ thống đạt 82%.', value: 82 },
      { text: 'Phấn đấu 90% báo cáo của các cơ quan hành chính được thực hiện trực tuyến.', value: 90, role: 'target' },
    ],
  }),
  share({
    code: 'digital.identity-rate',
    vi: 'Tỷ lệ định danh, xác thực điện tử',
    en: 'Share of users with an electronic identity',
    measures: 'stock',
    cues: [
      '=định danh|xác thực điện tử|định danh điện tử|định danh và xác thực điện tử|định danh, xác thực điện tử|được xác thực|định danh số|danh tính số|định danh cá nhân',
      '>người dân|người dân, doanh nghiệp|giao dịch|người dân và doanh nghiệp|số lượng người dân|tổ chức, cá nhân + định danh|xác thực điện tử|định danh điện tử|được xác thực|định danh và xác thực điện tử',
    ],
    not: ['hài lòng', 'văn bản', 'thanh toán trực tuyến', 'ký số'],
    examples: [
      { text: 'Phấn đấu 80% người dân được định danh và xác thực điện tử.', value: 80, role: 'target' },
      { text: 'Tỷ lệ giao dịch trên Cổng Dịch vụ công được xác thực điện tử đạt 95,2%.', value: 95.2 },
      { text: 'Có 90% tổ chức, công dân dùng dịch vụ công trực tuyến được cấp định danh điện tử.', value: 90 },
    ],
  }),
]
