// Numbers as they are read aloud; what is masked or foreign stays as it was written.
import { phoneText } from './phoneText.js';

it.each([
  ['0900000001', '0900 000 001'],
  ['0277 000 1002', '0277 000 1002'],
  ['09*****001', '09*****001'],
  ['+84900000001', '+84900000001'],
])('writes %s as %s', (phone, written) => {
  expect(phoneText(phone)).toBe(written);
});
