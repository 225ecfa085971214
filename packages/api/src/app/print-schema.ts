// Writes schema.graphql: the graph as clients see it, committed with every change of it.
import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.js';

export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(createSchema()))}\n`;

const [, , target] = process.argv;
if (target?.endsWith('.graphql')) writeFileSync(target, printedSchema());
