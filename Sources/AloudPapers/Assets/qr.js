'use strict';

// Draws 48 to 61 capital letters and digits as a QR code of one size: version 3, level M, mask 0
// (ISO/IEC 18004): 29 by 29 modules, 44 bytes of data and 26 that correct errors.

const side = 29;

function codeBytes(text) {
  const value = (sign) => '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(sign);
  let bits = '0010' + text.length.toString(2).padStart(9, '0');
  for (let place = 0; place < text.length; place += 2) {
    const pair = [...text.slice(place, place + 2)].map(value);
    bits += pair.length === 2
      ? (pair[0] * 45 + pair[1]).toString(2).padStart(11, '0')
      : pair[0].toString(2).padStart(6, '0');
  }
  bits += '0000';
  const bytes = bits.match(/.{1,8}/g).map((eight) => parseInt(eight.padEnd(8, '0'), 2));
  for (let filler = 0; bytes.length < 44; filler += 1) bytes.push(filler % 2 ? 17 : 236);
  return bytes;
}

function times(left, right) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = product << 1 ^ (product >> 7) * 285;
    if (right >> bit & 1) product ^= left;
  }
  return product;
}

// The remainder that Reed and Solomon add.
function remainder(bytes, count) {
  let divisor = [1];
  for (let power = 0, root = 1; power < count; power += 1, root = times(root, 2)) {
    const shifted = [...divisor, 0];
    divisor.forEach((factor, place) => { shifted[place + 1] ^= times(factor, root); });
    divisor = shifted;
  }
  const rest = [...bytes, ...Array(count).fill(0)];
  for (let place = 0; place < bytes.length; place += 1) {
    const lead = rest[place];
    divisor.forEach((factor, offset) => { rest[place + offset] ^= times(factor, lead); });
  }
  return rest.slice(bytes.length);
}

// Rows of modules, true where dark.
function codeModules(text) {
  const grid = Array.from({ length: side }, () => Array(side).fill(null));
  const square = (row, column, reach, light) => {
    for (let down = -reach; down <= reach; down += 1) {
      for (let across = -reach; across <= reach; across += 1) {
        const [y, x] = [row + down, column + across];
        if (y < 0 || x < 0 || y >= side || x >= side) continue;
        grid[y][x] = !light.includes(Math.max(Math.abs(down), Math.abs(across)));
      }
    }
  };
  square(3, 3, 4, [2, 4]);
  square(3, side - 4, 4, [2, 4]);
  square(side - 4, 3, 4, [2, 4]);
  square(22, 22, 2, [1]);
  for (let place = 8; place < side - 8; place += 1) {
    grid[6][place] = grid[place][6] = place % 2 === 0;
  }
  // Level M and mask 0, with their own correction: 101010000010010.
  const format = '101010000010010';
  for (let bit = 0; bit < 15; bit += 1) {
    const dark = format[bit] === '1';
    grid[8][bit < 6 ? bit : bit < 8 ? bit + 1 : side - 15 + bit] = dark;
    grid[bit < 7 ? side - 1 - bit : bit < 9 ? 15 - bit : 14 - bit][8] = dark;
  }
  grid[8][side - 8] = format[7] === '1';
  grid[side - 8][8] = true;
  const bytes = codeBytes(text);
  const bits = [...bytes, ...remainder(bytes, 26)]
    .map((byte) => byte.toString(2).padStart(8, '0')).join('');
  let next = 0;
  let up = true;
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < side; step += 1) {
      const row = up ? side - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (grid[row][column] !== null) continue;
        grid[row][column] = (bits[next] === '1') !== ((row + column) % 2 === 0);
        next += 1;
      }
    }
    up = !up;
  }
  return grid;
}

function drawCode(text) {
  const names = 'http://www.w3.org/2000/svg';
  const [picture, path] = ['svg', 'path'].map((name) => document.createElementNS(names, name));
  const squares = codeModules(text).map((row, y) =>
    row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : '')).join(''));
  path.setAttribute('d', squares.join(''));
  picture.setAttribute('viewBox', `0 0 ${side + 8} ${side + 8}`);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', 'QR');
  picture.append(path);
  return picture;
}
