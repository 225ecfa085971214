// Wrong on purpose: agencies may not know directives.
import { directives } from '../directives/directives.feature.js';

export const known = directives;
