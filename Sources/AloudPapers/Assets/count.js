'use strict';

// Counts a bundle. The engine, compiled from the very code of `aloud count`, reads and judges; here ballots
// are opened with the cryptography of the browser, and what the engine says is shown.

const utf8 = new TextEncoder();
const plain = new TextDecoder();
const subtle = crypto.subtle;
const curve = { name: 'ECDH', namedCurve: 'P-256' };

function bytesOf(base64) {
  const text = atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < text.length; place += 1) bytes[place] = text.charCodeAt(place);
  return bytes;
}

// Runs in a worker of its own, so that the page stays awake.
function engineWorker() {
  let engine;
  function joined(parts) {
    const size = parts.reduce((sum, part) => sum + 4 + part.length, 0);
    const bytes = new Uint8Array(size);
    const view = new DataView(bytes.buffer);
    let place = 0;
    for (const part of parts) {
      view.setUint32(place, part.length);
      bytes.set(part, place + 4);
      place += 4 + part.length;
    }
    return bytes;
  }
  function split(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const parts = [];
    for (let place = 0; place < bytes.length;) {
      const count = view.getUint32(place);
      parts.push(bytes.slice(place + 4, place + 4 + count));
      place += 4 + count;
    }
    return parts;
  }
  function call(number, parts) {
    const request = joined(parts);
    const room = engine.room(request.length);
    new Uint8Array(engine.memory.buffer).set(request, room);
    request.fill(0);
    const place = engine.answer(number, room, request.length);
    const count = new DataView(engine.memory.buffer).getUint32(place, true);
    const answer = new Uint8Array(engine.memory.buffer, place + 4, count).slice();
    engine.done(place, count + 4);
    return split(answer);
  }
  self.onmessage = async ({ data }) => {
    try {
      if (data.program) {
        engine = (await WebAssembly.instantiate(data.program)).instance.exports;
        self.postMessage({ id: data.id, parts: [] });
      } else {
        self.postMessage({ id: data.id, parts: call(data.call, data.parts) });
      }
    } catch (failure) {
      self.postMessage({ id: data.id, failed: true });
    }
  };
}

const calls = { bundle: 0, count: 1, check: 2, card: 3 };
const waiting = new Map();
let worker;
let starting;
let lastID = 0;

// A minute and a half is far beyond what a school needs: then the engine is ended, and the page says so.
const patience = 90000;

function send(message) {
  lastID += 1;
  const id = lastID;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject, timer: setTimeout(stop, patience) });
    worker.postMessage({ id, ...message });
  });
}

// Ends the engine; whoever still waits for an answer is told that there will be none.
function stop() {
  if (worker) worker.terminate();
  worker = undefined;
  starting = undefined;
  for (const { reject, timer } of waiting.values()) {
    clearTimeout(timer);
    reject(new Error('stopped'));
  }
  waiting.clear();
}

// Once, however many ask while it is not there yet: a card that is typed asks at each sign.
function start() {
  if (!starting) starting = load().catch((failure) => { stop(); throw failure; });
  return starting;
}

async function load() {
  const packed = new Blob([bytesOf(document.getElementById('engine').textContent)]);
  const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
  const program = await new Response(stream).arrayBuffer();
  const source = `'use strict';(${engineWorker})()`;
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  worker = new Worker(address);
  worker.onmessage = ({ data }) => {
    const answer = waiting.get(data.id);
    if (!answer) return;
    waiting.delete(data.id);
    clearTimeout(answer.timer);
    if (data.failed) { answer.reject(new Error('stopped')); stop(); } else answer.resolve(data.parts);
  };
  await send({ program });
  URL.revokeObjectURL(address);
}

// The first part is what the engine says; the others are bytes.
async function ask(name, ...parts) {
  await start();
  const [head, ...rest] = await send({ call: calls[name], parts });
  return [JSON.parse(plain.decode(head)), rest];
}

// One round of the Concat KDF (RFC 7518, 4.6.2): counter, secret, algorithm, no parties, 256 bits.
async function contentKey(secret) {
  const info = [0, 0, 0, 7, ...utf8.encode('A256GCM'), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0];
  const round = Uint8Array.from([0, 0, 0, 1, ...new Uint8Array(secret), ...info]);
  const key = await subtle.digest('SHA-256', round);
  round.fill(0);
  return subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function agree(own, other) {
  return subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
}

function publicKey({ x, y }) {
  return subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y }, curve, false, []);
}

// The key of a card, if it is the private half of this public one: both agree on a secret with a third.
async function privateKey(number, key) {
  try {
    const jwk = { kty: 'EC', crv: 'P-256', x: key.x, y: key.y, d: number };
    const own = await subtle.importKey('jwk', jwk, curve, false, ['deriveBits']);
    const third = await subtle.generateKey(curve, false, ['deriveBits']);
    const one = new Uint8Array(await agree(own, third.publicKey));
    const two = new Uint8Array(await agree(third.privateKey, await publicKey(key)));
    return one.every((byte, place) => byte === two[place]) ? own : null;
  } catch (failure) {
    return null;
  }
}

// A ballot's text; nothing where it does not open.
async function opened(ballot, own) {
  try {
    const key = await contentKey(await agree(own, await publicKey(ballot)));
    const way = {
      name: 'AES-GCM', iv: bytesOf(ballot.nonce), additionalData: utf8.encode(ballot.header),
    };
    return new Uint8Array(await subtle.decrypt(way, key, bytesOf(ballot.sealed)));
  } catch (failure) {
    return new Uint8Array(0);
  }
}

// Seals a text to a key and opens it with the other half, as a ballot is.
async function rehearsed(own, key) {
  const sender = await subtle.generateKey(curve, true, ['deriveBits']);
  const { x, y } = await subtle.exportKey('jwk', sender.publicKey);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const header = 'rehearsal';
  const way = { name: 'AES-GCM', iv: nonce, additionalData: utf8.encode(header) };
  const inner = await contentKey(await agree(sender.privateKey, await publicKey(key)));
  const sealed = new Uint8Array(await subtle.encrypt(way, inner, utf8.encode('aloud')));
  const text = (bytes) => btoa(String.fromCharCode(...bytes));
  const ballot = { x, y, nonce: text(nonce), header, sealed: text(sealed) };
  return plain.decode(await opened(ballot, own)) === 'aloud';
}

function page(block) {
  const find = (name) => block.querySelector(`[data-is=${name}]`);
  const say = (key, numbers = {}) => (block.querySelector(`[data-say=${key}]`).textContent
    .replace(/\{(\w+)\}/g, (all, name) => (name in numbers ? numbers[name] : all)));
  const tell = (name, key, numbers) => { find(name).textContent = key ? say(key, numbers) : ''; };
  // Six words of a survey are said in one language, whatever that of the page: people compare them.
  const spell = (name, words, { word_language: language }) => {
    find(name).textContent = words[language];
    find(name).lang = language;
  };
  const list = (words) => words[block.dataset.language] || words.en;
  let bundle;
  let bytes;
  let ballots = [];

  // What the engine makes of a card as it is typed.
  async function card(area, verdict, line) {
    const typed = area.value.trim();
    const [answer, [number]] = await ask('card', utf8.encode(typed), utf8.encode(line || ''));
    const key = `card-${answer.card}`;
    tell(verdict, typed ? key : '', { group: answer.group === undefined ? '' : answer.group });
    return { key: answer.key, number: number && plain.decode(number) };
  }

  for (const [area, verdict] of [['rehearse-card', 'rehearse-typed'], ['card', 'typed']]) {
    find(area).addEventListener('input', () => card(find(area), verdict).catch(broken));
  }

  // Read where it is said: the button may be far below it.
  function refuse(sentence, facts) {
    tell('problem', sentence, facts);
    find('problem').focus();
    find('problem').scrollIntoView({ block: 'center' });
  }

  function broken() { refuse('stopped'); }

  async function rehearse() {
    tell('rehearsed', '');
    tell('problem', '');
    const read = await card(find('rehearse-card'), 'rehearse-typed', find('line').value);
    if (!read.key) return tell('rehearsed', 'no-line');
    if (!read.number) return undefined;
    const own = await privateKey(read.number, read.key);
    const works = own && await rehearsed(own, read.key);
    find('rehearse-card').value = '';
    tell('rehearse-typed', '');
    return tell('rehearsed', works ? 'rehearsed' : 'other-card', { words: list(read.key.words) });
  }

  async function choose(file) {
    for (const name of ['bundle-shown', 'to-count', 'counted']) find(name).hidden = true;
    tell('problem', '');
    bytes = new Uint8Array(await file.arrayBuffer());
    const [answer, rest] = await ask('bundle', bytes);
    if (answer.refused) return refuse(answer.refused);
    bundle = answer;
    ballots = rest.map((part) => JSON.parse(plain.decode(part)));
    const title = answer.title[block.dataset.language] || Object.values(answer.title)[0];
    tell('whose', 'whose', {
      title, school: answer.school, wave: `${answer.survey}/${answer.wave}`, closes: answer.closes,
    });
    tell('how-many', answer.open_link ? 'how-many-link' : 'how-many', {
      ballots: answer.ballots, slips: answer.slips, invited: answer.invited,
      releases: answer.named_releases,
    });
    spell('bundle-words', answer.words, answer);
    spell('promise-words', answer.promise_words, answer);
    spell('key-words', answer.key.words, answer);
    find('slips-field').hidden = answer.open_link;
    find('comments-field').hidden = !answer.comments;
    find('written').checked = false;
    find('bundle-shown').hidden = false;
    return find('bundle-shown').querySelector('h3').focus();
  }

  function wanted() {
    const typed = find('slips').value.trim();
    if (bundle.open_link) return { right: true };
    return { right: /^[0-9]{1,6}$/.test(typed), slips: Number(typed) };
  }

  async function count() {
    tell('problem', '');
    const { right, slips } = wanted();
    if (!right) return refuse('slips-missing');
    const read = await card(find('card'), 'typed');
    if (!read.number) return find('card').focus();
    const own = await privateKey(read.number, bundle.key);
    if (!own) return refuse('another-key');
    find('count').disabled = true;
    const texts = [];
    for (const ballot of ballots) {
      texts.push(await opened(ballot, own));
      if (texts.length % 5 === 0 || texts.length === ballots.length) {
        tell('progress', 'progress', { done: texts.length, all: ballots.length });
      }
    }
    const known = await Promise.all([...find('known').files]
      .map(async (file) => new Uint8Array(await file.arrayBuffer())));
    const request = { comments: find('comments').checked, known: known.length };
    if (!bundle.open_link) request.slips = slips;
    const dice = crypto.getRandomValues(new Uint8Array(32));
    const asked = utf8.encode(JSON.stringify(request));
    const [answer, files] = await ask('count', bytes, asked, dice, ...known, ...texts);
    for (const text of texts) text.fill(0);
    tell('progress', '');
    find('count').disabled = false;
    if (answer.refused) return refuse(answer.refused, answer);
    forgetKeys();
    return show(answer, files);
  }

  function offer(name, parts, type) {
    const link = find(name);
    if (link.href) URL.revokeObjectURL(link.href);
    link.href = URL.createObjectURL(new Blob([parts], { type }));
  }

  function show(answer, [release, spent, record, comments]) {
    spell('words', answer.words, bundle);
    tell('opened', 'opened', {
      opened: answer.opened, invalid: answer.invalid, releases: bundle.named_releases,
      known: answer.known,
    });
    tell('tampered', answer.invalid ? 'tampered' : '');
    tell('over', answer.over_invited ? 'over' : '');
    tell('unnamed', answer.unnamed.length ? 'unnamed' : '', { waves: answer.unnamed.join(', ') });
    offer('release', release, 'application/json');
    offer('spent', spent, 'text/plain');
    offer('record', record, 'application/json');
    find('comments-made').hidden = !comments.length;
    if (comments.length) offer('comments-file', comments, 'text/plain');
    for (const name of ['bundle-shown', 'to-count']) find(name).hidden = true;
    find('counted').hidden = false;
    find('counted').querySelector('h3').focus();
  }

  // What was typed and what was opened leaves the page, and the memory of the engine with it.
  function forgetKeys() {
    for (const name of ['card', 'rehearse-card']) find(name).value = '';
    for (const name of ['typed', 'rehearse-typed', 'progress']) tell(name, '');
    ballots = [];
    stop();
  }

  async function check() {
    for (const name of ['checked', 'checked-words', 'checked-receipt', 'checked-accepted']) {
      tell(name, '');
    }
    const file = async (name) => {
      const [chosen] = find(name).files;
      return chosen ? new Uint8Array(await chosen.arrayBuffer()) : new Uint8Array(0);
    };
    const [answer] = await ask(
      'check', await file('check-release'), await file('check-spent'),
      utf8.encode(find('receipt').value), utf8.encode(find('read-back').value));
    if (answer.refused) return tell('checked', `check-${answer.refused}`);
    spell('checked-words', answer.words, answer);
    tell('checked', 'counted' in answer ? 'checked' : 'checked-silent', {
      wave: `${answer.survey}/${answer.wave}`, school: answer.school, counted: answer.counted,
      invited: answer.invited,
    });
    tell('checked-receipt', `receipt-${answer.receipt}`);
    return tell('checked-accepted', `accepted-${answer.accepted}`);
  }

  find('rehearse').addEventListener('click', () => rehearse().catch(broken));
  find('bundle').addEventListener('change', ({ target }) => {
    if (target.files.length) choose(target.files[0]).catch(broken);
  });
  find('written').addEventListener('change', ({ target }) => {
    find('to-count').hidden = !target.checked;
  });
  find('count').addEventListener('click', () => count().catch(broken)
    .finally(() => { find('count').disabled = false; }));
  find('print').addEventListener('click', () => print());
  find('check').addEventListener('click', () => check().catch(broken));
  const network = () => { find('network').hidden = !navigator.onLine; };
  for (const name of ['online', 'offline']) addEventListener(name, network);
  addEventListener('pagehide', forgetKeys);
  network();
}

if (self.crypto && subtle && self.DecompressionStream && self.WebAssembly) {
  document.documentElement.classList.add('js');
  for (const block of blocks) page(block);
}
