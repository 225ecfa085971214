// Wrong on purpose: half of a circle.
import { two } from './circle-two.js';

export const one = (): number => two();
