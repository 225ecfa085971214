// The features of the house, lower ones first: one line each.
import type { Feature } from '../platform/feature.js';
import { files } from '../files/files.feature.js';
import { root } from './root.feature.js';

export const features: readonly Feature[] = [root, files];
