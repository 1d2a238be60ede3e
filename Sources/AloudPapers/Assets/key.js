'use strict';

// Makes a key and shows it: as a card for the key holder, as a line for the principal.

const utf8 = new TextEncoder();
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function bytesOf(base64url) {
  const text = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

// Bits in fives, most significant first; the last symbol is filled with zero bits.
function crockford(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.match(/.{1,5}/g).map((five) => symbols[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

async function sha256(bytes) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

// The symbols and four more: the first 20 bits of SHA-256(label, bytes).
async function checked(label, bytes) {
  const sum = await sha256(Uint8Array.from([...utf8.encode(label), ...bytes]));
  return crockford(bytes) + crockford(sum).slice(0, 4);
}

// Six positions of eleven bits, by which people compare a line in words.
async function sixPlaces(line) {
  const bits = [...await sha256(utf8.encode(line))]
    .map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.match(/.{11}/g).slice(0, 6).map((eleven) => parseInt(eleven, 2));
}

async function makeKey() {
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
  const { d, x, y } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const [number, first, second] = [d, x, y].map(bytesOf);
  const point = Uint8Array.from([2 + second[31] % 2, ...first]);
  const card = await checked('aloud-card-1', number);
  const line = 'aloud-key-1-' + (await checked('aloud-key-1', point)).toLowerCase();
  return { card: card.match(/.{4}/g).join(' '), line };
}

function read(typed) {
  return typed.toUpperCase().replace(/[\s\u2010-\u2015\u2212-]/g, '')
    .replace(/O/g, '0').replace(/[IL]/g, '1');
}

// What is to be said of a card as far as it was typed.
function verdict(typed, card, words) {
  const groups = read(typed).match(/.{1,4}/g) || [];
  const right = card.split(' ');
  const wrong = groups.findIndex((group, place) => !(right[place] || '').startsWith(group));
  if (wrong >= 0) return `${words.wrong} ${wrong + 1}.`;
  if (read(typed) === right.join('')) return words.right;
  return `${words.short} ${groups.filter((group) => group.length === 4).length}`;
}

async function show(block) {
  const key = await makeKey();
  const places = await sixPlaces(key.line);
  for (const [name, text] of Object.entries(key)) {
    for (const place of document.querySelectorAll(`[data-fill=${name}]`)) place.textContent = text;
  }
  for (const main of document.querySelectorAll('[data-words]')) {
    const list = main.dataset.words.split(' ');
    const words = places.map((place) => list[place]).join(' ');
    const six = `[data-six=${main.dataset.list}]`;
    for (const place of document.querySelectorAll(six)) place.textContent = words;
  }
  for (const place of document.querySelectorAll('[data-fill=code]')) {
    place.textContent = '';
    place.append(drawCode(key.card.replace(/ /g, '')));
  }
  for (const area of document.querySelectorAll('textarea')) {
    const place = area.parentElement.querySelector('[data-verdict]');
    area.addEventListener('input', () => {
      place.textContent = area.value.trim() && verdict(area.value, key.card, place.dataset);
    });
  }
  for (const button of document.querySelectorAll('[data-make]')) button.remove();
  for (const made of document.querySelectorAll('[data-made]')) made.hidden = false;
  block.querySelector('[data-made] h2').focus();
}

if (self.crypto && crypto.subtle) {
  document.documentElement.classList.add('js');
  for (const block of blocks) {
    block.querySelector('[data-make]').addEventListener('click', () => show(block), { once: true });
    block.querySelector('[data-print]').addEventListener('click', () => print());
  }
}
