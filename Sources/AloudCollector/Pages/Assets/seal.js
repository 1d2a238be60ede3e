'use strict';

// Seals answers to the key holder: JWE in compact form (RFC 7516), ECDH-ES on P-256, A256GCM.

const utf8 = new TextEncoder();

function base64url(bytes) {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

// JSON with sorted members and without blanks.
function canonical(value) {
  if (typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value).sort()
    .map((name) => JSON.stringify(name) + ':' + canonical(value[name]));
  return '{' + members.join(',') + '}';
}

async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

// One round of the Concat KDF (RFC 7518, 4.6.2): counter, secret, algorithm, no parties, 256 bits.
function contentKey(secret) {
  const info = [0, 0, 0, 7, ...utf8.encode('A256GCM'), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0];
  return sha256(Uint8Array.from([0, 0, 0, 1, ...new Uint8Array(secret), ...info]));
}

async function seal(plaintext, recipient) {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const subtle = crypto.subtle;
  const own = await subtle.generateKey(curve, false, ['deriveBits']);
  const other = await subtle.importKey('jwk', recipient, curve, false, []);
  const secret = await subtle.deriveBits({ name: 'ECDH', public: other }, own.privateKey, 256);
  const { x, y } = await subtle.exportKey('jwk', own.publicKey);
  const epk = { crv: 'P-256', kty: 'EC', x, y };
  const head = base64url(utf8.encode(JSON.stringify({ alg: 'ECDH-ES', enc: 'A256GCM', epk })));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await subtle.importKey('raw', await contentKey(secret), 'AES-GCM', false, ['encrypt']);
  const additionalData = utf8.encode(head);
  const sealed = new Uint8Array(
    await subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plaintext));
  const end = sealed.length - 16;
  const parts = [iv, sealed.subarray(0, end), sealed.subarray(end)].map(base64url);
  return head + '..' + parts.join('.');
}

// A ballot, filled with spaces to the one length of its wave.
function sealBallot(terms, response) {
  const nonce = base64url(crypto.getRandomValues(new Uint8Array(16)));
  const content = canonical({ ...response, manifest: terms.manifest, nonce, v: 1 });
  const plaintext = new Uint8Array(terms.length).fill(32);
  plaintext.set(utf8.encode(content));
  return seal(plaintext, terms.key);
}
