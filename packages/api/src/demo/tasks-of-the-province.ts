// What the province's committee has asked of its office and of the three departments that one signs in to, and of all districts.
import type { Line } from './task-plan.js';

export const CHIEF_TASKS: Readonly<Record<string, readonly Line[]>> = {
  vp: [
    [
      'Tổng hợp nhiệm vụ quá hạn của các sở, ngành, huyện, thành phố trong tháng 02',
      'Báo cáo kèm danh mục nhiệm vụ quá hạn',
      'ADMINISTRATIVE_REFORM',
      ['ket-luan', 1],
    ],
    [
      'Rà soát quy chế làm việc của UBND tỉnh, bỏ quy định lấy ý kiến không cần thiết',
      'Dự thảo quy chế sửa đổi',
      'ADMINISTRATIVE_REFORM',
      ['order', 10],
    ],
    ['Chuẩn bị phiên họp thường kỳ tháng 3 của UBND tỉnh', 'Chương trình, tài liệu họp', 'ADMINISTRATIVE_REFORM'],
    [
      'Công khai tiến độ giải quyết hồ sơ tại Trung tâm Phục vụ hành chính công',
      'Bảng theo dõi công khai hằng ngày',
      'ADMINISTRATIVE_REFORM',
      ['cchc', 3],
    ],
    [
      'Rà soát kiến nghị của doanh nghiệp sau buổi đối thoại tháng 02',
      'Bảng tổng hợp kiến nghị và nơi trả lời',
      'PLANNING',
    ],
    [
      'Sơ kết việc siết chặt kỷ cương hành chính theo Công điện số 968/CĐ-TTg',
      'Báo cáo sơ kết',
      'ADMINISTRATIVE_REFORM',
      ['order', 1],
    ],
  ],
  'y-te': [
    [
      'Bảo đảm thuốc, vật tư y tế thiết yếu cho các bệnh viện công lập quý I',
      'Báo cáo kết quả đấu thầu, tồn kho',
      'HEALTH',
      ['ket-luan', 3],
    ],
    [
      'Khắc phục tình trạng chậm thanh toán chi phí khám chữa bệnh bảo hiểm y tế',
      'Biên bản thống nhất số liệu, lộ trình thanh toán',
      'HEALTH',
    ],
    [
      'Xây dựng kế hoạch phòng chống sốt xuất huyết cao điểm mùa mưa 2024',
      'Kế hoạch trình UBND tỉnh',
      'HEALTH',
      ['ket-luan', 3],
    ],
    [
      'Liên thông dữ liệu khám sức khỏe lái xe của các cơ sở khám bệnh',
      'Danh sách cơ sở đã liên thông',
      'HEALTH',
      ['cchc', 1],
    ],
    ['Củng cố nhân lực bác sĩ cho trạm y tế xã biên giới', 'Đề án luân phiên bác sĩ', 'HEALTH'],
    ['Tiêm bù vắc xin cho trẻ trong chương trình tiêm chủng mở rộng', 'Báo cáo tỷ lệ tiêm bù', 'HEALTH'],
    [
      'Rút ngắn thời gian cấp giấy phép hoạt động cơ sở khám bệnh, chữa bệnh',
      'Quyết định quy trình nội bộ mới',
      'HEALTH',
      ['cchc', 2],
    ],
  ],
  'giao-duc': [
    [
      'Chuẩn bị cơ sở vật chất cho chương trình giáo dục phổ thông mới lớp 5, 9, 12',
      'Báo cáo rà soát, danh mục thiếu thiết bị',
      'EDUCATION',
      ['ket-luan', 4],
    ],
    [
      'Xây dựng phương án thi tuyển sinh lớp 10 năm học 2024–2025',
      'Phương án thi tuyển sinh',
      'EDUCATION',
      ['ket-luan', 4],
    ],
    [
      'Công khai chỉ tiêu, khu vực tuyển sinh đầu cấp trên Cổng dịch vụ công',
      'Danh mục công khai',
      'EDUCATION',
      ['cchc', 3],
    ],
    ['Rà soát giáo viên thừa, thiếu cục bộ và phương án điều chuyển', 'Đề án sắp xếp giáo viên', 'EDUCATION'],
    ['Phòng chống đuối nước cho học sinh trong mùa khô', 'Kế hoạch và tài liệu tập huấn', 'EDUCATION'],
    ['Số hóa văn bằng, chứng chỉ đã cấp giai đoạn 2010–2023', 'Cơ sở dữ liệu văn bằng', 'EDUCATION', ['cchc', 1]],
  ],
  'noi-vu': [
    [
      'Kiểm tra công vụ đột xuất tại các bộ phận một cửa',
      'Báo cáo kết quả kiểm tra, kiến nghị xử lý',
      'HOME_AFFAIRS',
      ['order', 6],
    ],
    [
      'Rà soát cán bộ, công chức né tránh, đùn đẩy để thay thế, điều chuyển',
      'Danh sách kèm đề xuất',
      'HOME_AFFAIRS',
      ['order', 7],
    ],
    [
      'Tham mưu phân cấp, ủy quyền thêm trong quản lý viên chức',
      'Dự thảo quyết định phân cấp',
      'HOME_AFFAIRS',
      ['order', 5],
    ],
    [
      'Biểu dương tập thể, cá nhân giải quyết tốt việc khó quý I',
      'Danh sách đề nghị biểu dương',
      'HOME_AFFAIRS',
      ['order', 6],
    ],
    [
      'Khảo sát mức độ hài lòng của người dân năm 2024',
      'Phiếu khảo sát, báo cáo kết quả',
      'ADMINISTRATIVE_REFORM',
      ['cchc', 4],
    ],
    ['Hướng dẫn ký cam kết quy tắc ứng xử, đạo đức công vụ', 'Văn bản hướng dẫn', 'HOME_AFFAIRS', ['order', 9]],
  ],
};

/** Asked of several districts in the same words. */
export const DISTRICT_WIDE_TASKS: readonly Line[] = [
  ['Giải quyết dứt điểm hồ sơ đất đai trễ hạn', 'Danh sách hồ sơ, thư xin lỗi đã gửi', 'ENVIRONMENT', ['order', 11]],
  ['Giải ngân vốn đầu tư công quý I đạt từ 20%', 'Báo cáo giải ngân', 'PLANNING', ['ket-luan', 1]],
  [
    'Diệt lăng quăng, phòng chống sốt xuất huyết tại các xã nguy cơ cao',
    'Báo cáo số hộ, số điểm đã xử lý',
    'HEALTH',
    ['ket-luan', 3],
  ],
  ['Rà soát phòng học xuống cấp trước năm học 2024–2025', 'Danh mục, nhu cầu vốn', 'EDUCATION', ['ket-luan', 4]],
  [
    'Tổ chức đối thoại với người dân, doanh nghiệp',
    'Biên bản đối thoại, danh mục việc đã hứa',
    'ADMINISTRATIVE_REFORM',
    ['order', 12],
  ],
  [
    'Dự trữ nước ngọt, vận hành trạm cấp nước ứng phó hạn',
    'Báo cáo số hộ được cấp nước',
    'AGRICULTURE',
    ['ket-luan', 2],
  ],
];
