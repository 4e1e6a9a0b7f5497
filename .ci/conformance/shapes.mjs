// Holds a diploma in the European Learning Model against the model's shapes: node shapes.mjs <folder>
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {contexts as credentials} from '@digitalbazaar/credentials-context';
import jsonld from 'jsonld';
import {Parser, Store} from 'n3';
import Validator from 'rdf-validate-shacl';

const [folder] = process.argv.slice(2);
const read = name => readFileSync(join('elm', name), 'utf8');
const bundled = new Map([...credentials,
  ['http://data.europa.eu/snb/model/context/edc-ap', JSON.parse(read('edc-ap-context.jsonld'))]]);

async function documentLoader(url) {
  if (!bundled.has(url)) {
    throw new Error(`nothing is fetched: ${url}`);
  }
  return {contextUrl: null, documentUrl: url, document: bundled.get(url)};
}

async function triples(document) {
  const quads = await jsonld.toRDF(document, {format: 'application/n-quads', documentLoader, safe: true});
  return new Store(new Parser({format: 'N-Quads'}).parse(quads));
}

// the shapes speak of properties by name without a word on SHACL's own vocabulary, so the file alone is enough
const shapes = name => new Store(new Parser().parse(read(name)));

let failures = 0;
function expect(what, found, wanted) {
  const fine = found === wanted;
  failures += fine ? 0 : 1;
  console.log(`${fine ? 'ok    ' : 'FAILED'} ${what}: ${found}`);
}

const diploma = JSON.parse(readFileSync(join(folder, 'elm.json'), 'utf8'));
const nameless = structuredClone(diploma);
delete nameless.credentialSubject.hasClaim[0].title;
const data = await triples(diploma);
expect('the diploma in ELM has more than a hundred triples', data.size > 100, true);
for (const name of ['EDC-generic-no-cv.ttl', 'EDC-generic-full.ttl']) {
  const validator = new Validator(shapes(name), {importGraph: () => shapes('EDC-generic-no-cv.ttl')});
  const report = await validator.validate(data);
  expect(`the diploma in ELM conforms to ${name}`, report.conforms, true);
  for (const result of report.results) {
    console.log(`  ${result.path?.value} ${result.focusNode?.value} ${result.message.map(one => one.value).join('; ')}`);
  }
}
const strict = new Validator(shapes('EDC-generic-no-cv.ttl'));
expect('it conforms without the title of the achievement', (await strict.validate(await triples(nameless))).conforms, false);
process.exit(failures ? 1 : 0);
