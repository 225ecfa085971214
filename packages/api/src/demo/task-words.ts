// What people write when they report, confirm, return, refuse and urge.
import type { Grade } from '@ky-cuong/shared';
import { pick } from './chance.js';

const EARLY = [
  'Đã ban hành kế hoạch, phân công người thực hiện; đang thu thập số liệu.',
  'Đã họp các đơn vị liên quan, thống nhất cách làm và mốc thời gian.',
  'Đang rà soát hồ sơ, đã có số liệu của khoảng một phần ba đơn vị.',
];
const MIDDLE = [
  'Đã có dự thảo, đang lấy ý kiến đơn vị liên quan trực tiếp.',
  'Đã hoàn thành phần việc tại cơ sở, đang tổng hợp kết quả.',
  'Đã kiểm tra thực tế, còn hai đơn vị chưa gửi báo cáo.',
];
const LATE = [
  'Dự thảo đã chỉnh sửa theo góp ý, chuẩn bị trình ký.',
  'Còn khâu đối chiếu số liệu cuối cùng; dự kiến xong đúng hạn.',
];
const STUCK = [
  'Vướng do chờ số liệu của đơn vị phối hợp; đã có văn bản nhắc.',
  'Thiếu nhân lực vì trùng đợt cao điểm, mới làm được bước đầu.',
  'Hồ sơ phát sinh nhiều hơn dự kiến, đang phân loại lại.',
];
const RESULTS = [
  'Đã hoàn thành, gửi sản phẩm theo yêu cầu; số liệu đã đối chiếu.',
  'Đã trình văn bản và cập nhật đầy đủ hồ sơ kèm theo.',
  'Hoàn thành toàn bộ nội dung; đề nghị xác nhận kết quả.',
];
const RETURNS = [
  'Số liệu chưa khớp giữa các biểu; đề nghị đối chiếu và bổ sung thuyết minh.',
  'Sản phẩm mới nêu chủ trương, chưa rõ người chịu trách nhiệm và thời hạn từng việc.',
];
const URGES = [
  'Nhiệm vụ đã quá hạn; đề nghị báo cáo lý do và ngày hoàn thành trong hôm nay.',
  'Đề nghị tập trung hoàn thành, không để ảnh hưởng tiến độ chung.',
];
const REFUSALS = ['Nội dung không thuộc chức năng của cơ quan; đề nghị giao cơ quan có thẩm quyền.'];
const CALLED_OFF = ['Nội dung đã được lồng ghép vào nhiệm vụ khác, không cần báo cáo riêng.'];

const REMARKS: Readonly<Record<Grade, string>> = {
  EXCELLENT: 'Làm nhanh, chắc; đề nghị nhân rộng cách làm.',
  GOOD: 'Đạt yêu cầu, bảo đảm chất lượng.',
  SATISFACTORY: 'Đạt yêu cầu; cần gọn và kịp thời hơn.',
  POOR: 'Hoàn thành nhưng chất lượng thấp; rút kinh nghiệm.',
};

export function progressNote(key: string, progress: number, isBehind: boolean): string {
  if (isBehind) return pick(STUCK, key, progress);
  return pick(progress < 35 ? EARLY : progress < 70 ? MIDDLE : LATE, key, progress);
}

export const resultNote = (key: string, product: string): string =>
  `${pick(RESULTS, 'result', key)} Sản phẩm: ${product.charAt(0).toLowerCase()}${product.slice(1)}.`;
export const returnReason = (key: string): string => pick(RETURNS, 'return', key);
export const urgeMessage = (key: string): string => pick(URGES, 'urge', key);
const PLEAS = [
  'Chờ số liệu đối chiếu của các đơn vị phối hợp.',
  'Khối lượng rà soát thực tế lớn hơn dự kiến ban đầu.',
  'Phải lấy thêm ý kiến của địa phương trước khi hoàn chỉnh.',
];
export const plea = (key: string): string => pick(PLEAS, 'extend', key);
export const refusal = (key: string): string => pick(REFUSALS, 'refuse', key);
export const callOff = (key: string): string => pick(CALLED_OFF, 'cancel', key);
export const remark = (grade: Grade): string => REMARKS[grade];
