// A post and its agency are joined without saying the agency twice.
import { titleIn } from './titleIn.js';

it.each([
  ['Chủ tịch UBND tỉnh', 'UBND tỉnh Đồng Tháp', 'Chủ tịch UBND tỉnh Đồng Tháp'],
  ['Chủ tịch UBND thành phố Cao Lãnh', 'UBND TP Cao Lãnh', 'Chủ tịch UBND thành phố Cao Lãnh'],
  ['Giám đốc Sở Y tế', 'Sở Y tế', 'Giám đốc Sở Y tế'],
  ['Giám đốc', 'Sở Y tế', 'Giám đốc, Sở Y tế'],
  ['Trưởng phòng Tư pháp', 'VP HĐND-UBND', 'Trưởng phòng Tư pháp, VP HĐND-UBND'],
])('joins %j and %j', (title, place, whole) => {
  expect(titleIn(title, place)).toBe(whole);
});
