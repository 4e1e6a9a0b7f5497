import { readFileSync } from 'node:fs';
import { Parser } from '@asyncapi/parser';

const file = process.argv[2];
const diagnostics = (await new Parser().parse(readFileSync(file, 'utf8'))).diagnostics;
const errors = diagnostics.filter(diagnostic => diagnostic.severity === 0);
for (const error of errors) {
  console.error(`${error.path.join('.')}: ${error.message}`);
}
console.log(`${file}: ${errors.length} errors, ${diagnostics.length - errors.length} hints`);
process.exit(errors.length === 0 ? 0 : 1);
