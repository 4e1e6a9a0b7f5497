// Fetches what 1EdTech's licence keeps out of this repository, from its own site: node fetch-standards.mjs [<folder>]
// A file is pinned by the SHA-256 of its JSON with sorted members and without spaces: its layout may change, not its content.
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), 'fetched');
const files = [
  ['open-badges/v3_0/ob_v3p0_achievementcredential_schema.json',
    'https://purl.imsglobal.org/spec/ob/v3p0/schema/json-ld/ob_v3p0_achievementcredential_schema.json',
    'fb2d04ab56e8465fa3d41198272fa05c9038de5b99a6e0d870dec9f9aa21b75f'],
  ['clr/v2_0/clr_v2p0_clrcredential_schema.json',
    'https://purl.imsglobal.org/spec/clr/v2p0/schema/json-ld/clr_v2p0_clrcredential_schema.json',
    '14e8f615ad5f502a3f6cb53fcee504b9c540f2a4b60c057896020a5328f1156a'],
  ['contexts/clr-v2p0.context.json',
    'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
    'a2dd0c0c07434663b7b54a51dd8a3363f6d5c420efa87e3d97b4ef8661596d44']];

const caseSchemas = [
  ['cfassociation',
    '241846fc01251bb1eee347aedb35bef393910fc6d4643b938f3d490583fa0bce'],
  ['cfassociationgrouping',
    '3fab8b84784bbef6117f4f929777fc9e6e71f444b26a2e0ee31388599b53e7c0'],
  ['cfassociationset',
    'a7938db41c66f740b5445ae517f4909f6ec9aaf8dbc5886091b271a27360d092'],
  ['cfconceptset',
    'c927bd597363c35a21c35c2fbea4c47e229c906786785ea1357986757933ee95'],
  ['cfdocument',
    '69b03f68e129eb285f06bb4f30eaaa13e164f647b069feb3d021b892ba237257'],
  ['cfdocumentset',
    '158e1517c75da19c583369dffb57c589eac4987a95c424b32ba7a71e9c04b7c0'],
  ['cfitem',
    'd3c098ab6ef66d2d84aff355b57cba36eb3f132d06d1cd40c69c847b609402a1'],
  ['cfitemtypeset',
    '4c7991f09e4f936d76cca8503f764e574188c65792ed4f14f92f8c5d3514622b'],
  ['cflicense',
    'e5a347fafdad5d09b9b6d18b5729d7ccc04dd66095c12f4db7eb39781c579d34'],
  ['cfpackage',
    'f1154d7efb2d25b59e1858be90d0713c01cd02fb73317de3516db91f07acd8e2'],
  ['cfrubric',
    '42be42e97d0df455c1486c1b325a9b578840e017e8d7ec503a76bdb3449572d1'],
  ['cfsubjectset',
    'bf18d257448bd753ab8bbd9117a35080dd58850116824ffbefefb5a4936cf622'],
  ['imsx_statusinfo',
    'e1853802f1154a063744bc5a5be94ceecf140617f748b168de4419dc6249f318']];
for (const [name, pinned] of caseSchemas) {
  const file = `case_v1p1_${name}-jsonschema1.json`;
  files.push([`case/v1_1/${file}`, `https://purl.imsglobal.org/spec/case/v1p1/schema/json/${file}`, pinned]);
}

const sorted = value => value === null || typeof value !== 'object' ? value
  : Array.isArray(value) ? value.map(sorted)
    : Object.fromEntries(Object.keys(value).sort().map(name => [name, sorted(value[name])]));
const digest = text => createHash('sha256').update(JSON.stringify(sorted(JSON.parse(text)))).digest('hex');

async function fetched(url) {
  const answer = await fetch(url, {signal: AbortSignal.timeout(30_000)}).catch(failure => {
    throw new Error(`${url} cannot be reached: ${failure.cause?.message ?? failure.message}`);
  });
  if (!answer.ok) {
    throw new Error(`${url} was answered with ${answer.status}`);
  }
  return answer.text();
}

try {
  for (const [name, url, wanted] of files) {
    const file = join(folder, name);
    const there = existsSync(file);
    const text = there ? readFileSync(file, 'utf8') : await fetched(url);
    const found = digest(text);
    if (found !== wanted) {
      throw new Error(`${there ? file : url} holds other content than the one pinned here: SHA-256 ${found}`);
    }
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
    console.log(`${there ? 'there already' : 'fetched'}: ${file}`);
  }
} catch (failure) {
  console.error(failure.message);
  process.exit(1);
}
