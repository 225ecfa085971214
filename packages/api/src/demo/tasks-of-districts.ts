// What districts ask of their offices, and departments of the units within their own house.
import type { Line } from './task-plan.js';

/** Office of the district, then the line; `@` stands for its name. */
export const OFFICE_TASKS: readonly (readonly [office: string, line: Line])[] = [
  [
    'tnmt',
    ['Xử lý hồ sơ chuyển mục đích sử dụng đất tồn đọng trên địa bàn @', 'Danh sách hồ sơ đã giải quyết', 'ENVIRONMENT'],
  ],
  ['y-te', ['Kiểm tra an toàn thực phẩm bếp ăn tập thể trên địa bàn @', 'Biên bản kiểm tra từng cơ sở', 'HEALTH']],
  ['giao-duc', ['Vận động học sinh bỏ học sau Tết trở lại lớp tại @', 'Danh sách học sinh trở lại lớp', 'EDUCATION']],
  ['noi-vu', ['Kiểm tra giờ giấc, tác phong tại bộ phận một cửa các xã thuộc @', 'Báo cáo kiểm tra', 'HOME_AFFAIRS']],
  ['tckh', ['Thẩm tra quyết toán công trình hoàn thành năm 2023 của @', 'Báo cáo thẩm tra', 'FINANCE']],
  [
    'vhtt',
    ['Nâng chất tổ công nghệ số cộng đồng trên địa bàn @', 'Danh sách tổ, số người được hướng dẫn', 'INFORMATION'],
  ],
  ['ldtbxh', ['Rà soát hộ nghèo, hộ cận nghèo phát sinh tại @', 'Danh sách rà soát', 'LABOUR']],
  [
    'vp',
    [
      'Trả lời phản ánh, kiến nghị của người dân @ trên cổng dịch vụ công',
      'Bảng trả lời từng phản ánh',
      'ADMINISTRATIVE_REFORM',
    ],
  ],
];

/** More for the two districts that one signs in to. */
export const MORE_OFFICE_TASKS: readonly (readonly [office: string, line: Line])[] = [
  ['tnmt', ['Thu gom, xử lý rác thải tồn tại các bãi tạm trên địa bàn @', 'Biên bản đóng bãi', 'ENVIRONMENT']],
  ['tnmt', ['Đo đạc, chỉnh lý bản đồ địa chính các thửa biến động tại @', 'Bản đồ, sổ mục kê', 'ENVIRONMENT']],
  ['tnmt', ['Trả lời đơn tranh chấp ranh đất kéo dài tại @', 'Văn bản trả lời', 'ENVIRONMENT']],
  ['tnmt', ['Kiểm tra cơ sở nuôi trồng thủy sản xả thải trên địa bàn @', 'Biên bản kiểm tra', 'ENVIRONMENT']],
  ['tu-phap', ['Chấn chỉnh công tác hộ tịch, chứng thực tại @', 'Báo cáo kiểm tra', 'JUSTICE']],
  ['thanh-tra', ['Xác minh đơn tố cáo chậm giải quyết tại @', 'Báo cáo xác minh', 'INSPECTION']],
];

/** What a committee asks of a commune; `@` stands for the commune. */
export const COMMUNE_TASKS: readonly Line[] = [
  [
    'Niêm yết công khai thủ tục, đường dây nóng tại bộ phận một cửa @',
    'Ảnh niêm yết, biên bản',
    'ADMINISTRATIVE_REFORM',
  ],
  ['Sửa chữa cầu, đường nông thôn xuống cấp tại @', 'Biên bản nghiệm thu', 'TRANSPORT'],
  ['Vận động tham gia bảo hiểm y tế hộ gia đình tại @', 'Báo cáo tỷ lệ bao phủ', 'HEALTH'],
];

/** Within a department: the unit that leads, '' for the department's own people. */
export const HOUSE_TASKS: Readonly<Record<string, readonly (readonly [unit: string, line: Line])[]>> = {
  'y-te': [
    ['cdc', ['Giám sát ổ dịch sốt xuất huyết tại các huyện đầu nguồn', 'Báo cáo giám sát hằng tuần', 'HEALTH']],
    ['attp', ['Hậu kiểm công bố sản phẩm thực phẩm chức năng', 'Kết luận hậu kiểm', 'HEALTH']],
    ['nvy', ['Thẩm định hồ sơ cấp giấy phép hành nghề đang tồn', 'Danh sách giấy phép đã cấp', 'HEALTH']],
    ['', ['Lập danh mục thủ tục y tế đề nghị cắt giảm thời gian', 'Danh mục kèm thuyết minh', 'HEALTH']],
    ['', ['Tổng hợp ý kiến cử tri về khám bệnh, chữa bệnh', 'Văn bản trả lời cử tri', 'HEALTH']],
  ],
  'giao-duc': [
    ['gdth', ['Ra đề khảo sát chất lượng lớp 12 toàn tỉnh', 'Bộ đề, đáp án', 'EDUCATION']],
    ['gdmn', ['Kiểm tra bữa ăn bán trú các trường mầm non', 'Biên bản kiểm tra', 'EDUCATION']],
    ['', ['Đối soát hồ sơ tuyển dụng giáo viên năm 2024', 'Biên bản đối soát', 'EDUCATION']],
  ],
  'noi-vu': [
    [
      'cchc',
      ['Chấm điểm chỉ số cải cách hành chính cấp huyện 2023', 'Bảng điểm kèm minh chứng', 'ADMINISTRATIVE_REFORM'],
    ],
    ['ccvc', ['Thẩm định phương án biên chế viên chức 2024', 'Tờ trình', 'HOME_AFFAIRS']],
    ['', ['Tổng hợp cam kết đạo đức công vụ của các cơ quan', 'Bảng tổng hợp', 'HOME_AFFAIRS']],
  ],
  vp: [['hcc', ['Bố trí quầy hỗ trợ nộp hồ sơ trực tuyến', 'Quầy hỗ trợ hoạt động', 'ADMINISTRATIVE_REFORM']]],
  tnmt: [
    ['vpdk', ['Quét, số hóa sổ địa chính ba huyện còn lại', 'Dữ liệu bàn giao', 'ENVIRONMENT']],
    ['bvmt', ['Lấy mẫu nước mặt sông Tiền, sông Hậu đợt 1', 'Kết quả quan trắc', 'ENVIRONMENT']],
  ],
  'nong-nghiep': [
    ['thuy-loi', ['Đo mặn, đo mực nước tại các trạm đầu mối', 'Bản tin hằng ngày', 'AGRICULTURE']],
    ['bvtv', ['Thống kê diện tích lúa đông xuân nhiễm rầy', 'Bảng thống kê', 'AGRICULTURE']],
  ],
};
