// What the province's committee has asked of its other departments: titles and products as they stand in such lists.
import type { Line } from './task-plan.js';

export const OTHER_DEPARTMENT_TASKS: Readonly<Record<string, readonly Line[]>> = {
  'tu-phap': [
    ['Rà soát văn bản quy phạm pháp luật của tỉnh trái luật mới', 'Danh mục văn bản cần sửa', 'JUSTICE'],
    ['Cấp phiếu lý lịch tư pháp trực tuyến đúng hạn', 'Báo cáo tỷ lệ đúng hạn', 'JUSTICE', ['order', 11]],
  ],
  khdt: [
    ['Phân khai chi tiết vốn đầu tư công năm 2024', 'Quyết định phân khai vốn', 'PLANNING', ['ket-luan', 1]],
    ['Tháo gỡ vướng mắc giải ngân các dự án trọng điểm', 'Báo cáo từng dự án, biện pháp', 'PLANNING', ['ket-luan', 1]],
    ['Trả lời kiến nghị của doanh nghiệp về thủ tục đầu tư', 'Văn bản trả lời từng kiến nghị', 'PLANNING'],
  ],
  'tai-chinh': [
    ['Thẩm định dự toán mua sắm tập trung quý II', 'Thông báo kết quả thẩm định', 'FINANCE'],
    ['Xử lý nhà, đất công bỏ trống sau sắp xếp', 'Phương án xử lý từng cơ sở', 'FINANCE'],
  ],
  'cong-thuong': [
    ['Kiểm soát giá, bình ổn thị trường sau Tết', 'Báo cáo giá cả hằng tuần', 'TRADE'],
    ['Xây dựng kế hoạch xúc tiến xuất khẩu xoài, sen năm 2024', 'Kế hoạch xúc tiến', 'TRADE'],
  ],
  'nong-nghiep': [
    [
      'Vận hành cống, trạm bơm ứng phó hạn, thiếu nước mùa khô',
      'Phương án vận hành, báo cáo tuần',
      'AGRICULTURE',
      ['han-man', 1],
    ],
    ['Gia cố điểm sạt lở xung yếu bờ sông Tiền', 'Biên bản nghiệm thu từng điểm', 'AGRICULTURE', ['ket-luan', 2]],
    ['Cấp mã số vùng trồng cho xoài, nhãn, sầu riêng', 'Danh sách mã số vùng trồng', 'AGRICULTURE'],
  ],
  'giao-thong': [
    ['Xử lý điểm đen tai nạn giao thông trên các tuyến tỉnh lộ', 'Hồ sơ hoàn công', 'TRANSPORT'],
    ['Kiểm tra bến khách ngang sông trước mùa nước', 'Biên bản kiểm tra các bến', 'TRANSPORT'],
  ],
  'xay-dung': [
    [
      'Rút ngắn thời gian thẩm định thiết kế công trình nhóm C',
      'Quy trình nội bộ sửa đổi',
      'CONSTRUCTION',
      ['cchc', 2],
    ],
    ['Xây dựng chương trình phát triển nhà ở xã hội 2024', 'Chương trình trình UBND tỉnh', 'CONSTRUCTION'],
  ],
  tnmt: [
    [
      'Giải quyết dứt điểm hồ sơ cấp giấy chứng nhận quyền sử dụng đất tồn trên 12 tháng',
      'Danh sách hồ sơ đã giải quyết',
      'ENVIRONMENT',
      ['ket-luan', 5],
    ],
    ['Kiểm tra bãi rác tập trung, xử lý nước rỉ rác', 'Kết luận kiểm tra', 'ENVIRONMENT'],
    ['Công bố giá đất cụ thể các dự án chuyển tiếp', 'Quyết định giá đất', 'ENVIRONMENT', ['ket-luan', 5]],
  ],
  tttt: [
    [
      'Kết nối hệ thống một cửa của tỉnh với Cổng Dịch vụ công quốc gia',
      'Biên bản kiểm thử kết nối',
      'INFORMATION',
      ['order', 12],
    ],
    ['Đánh giá an toàn thông tin các hệ thống dùng chung', 'Báo cáo đánh giá', 'INFORMATION'],
  ],
  ldtbxh: [
    ['Chi trả trợ cấp bảo trợ xã hội qua tài khoản', 'Báo cáo tỷ lệ chi trả qua tài khoản', 'LABOUR'],
    ['Hỗ trợ lao động trở lại làm việc sau Tết', 'Báo cáo cung, cầu lao động', 'LABOUR'],
  ],
  vhttdl: [
    ['Chuẩn bị Lễ hội Sen Đồng Tháp năm 2024', 'Kịch bản, phương án bảo đảm an toàn', 'CULTURE'],
    ['Chấn chỉnh dịch vụ du lịch cộng đồng dịp lễ', 'Kết quả kiểm tra', 'CULTURE'],
  ],
  khcn: [['Đặt hàng đề tài xử lý phụ phẩm lúa, cá tra', 'Danh mục đặt hàng', 'SCIENCE']],
  'ngoai-vu': [
    ['Đón đoàn công tác tỉnh bạn Campuchia về hợp tác biên giới', 'Chương trình đón đoàn', 'FOREIGN_AFFAIRS'],
  ],
  'thanh-tra': [
    ['Thanh tra trách nhiệm người đứng đầu trong tiếp công dân', 'Kết luận thanh tra', 'INSPECTION', ['order', 8]],
    ['Đôn đốc thực hiện kết luận thanh tra năm 2023', 'Báo cáo thực hiện', 'INSPECTION'],
  ],
  kkt: [['Giải phóng mặt bằng hạ tầng Khu kinh tế cửa khẩu', 'Bàn giao mặt bằng', 'PLANNING']],
};
