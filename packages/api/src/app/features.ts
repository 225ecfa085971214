// The features of the house, lower ones first: one line each.
import type { Feature } from '../platform/feature.js';
import { files } from '../files/files.feature.js';
import { directives } from '../directives/directives.feature.js';
import { territories } from '../territories/territories.feature.js';
import { agencies } from '../agencies/agencies.feature.js';
import { people } from '../people/people.feature.js';
import { root } from './root.feature.js';

export const features: readonly Feature[] = [root, territories, agencies, people, files, directives];
