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
