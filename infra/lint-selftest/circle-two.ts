// Wrong on purpose: the other half of the circle.
import { one } from './circle-one.js';

export const two = (): number => one();
