// Hands requests to the engine, one after the other, and writes what it answers.

import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const folder = process.argv[2];
const program = gunzipSync(readFileSync(`${folder}/engine.wasm.gz`));
const module = await WebAssembly.compile(program);
if (WebAssembly.Module.imports(module).length) throw new Error('the engine asks for something');
const engine = (await WebAssembly.instantiate(module)).exports;

const requests = readFileSync(`${folder}/requests`);
const answers = [];
const times = [];
for (let place = 0; place < requests.length;) {
  const count = requests.readUInt32BE(place);
  const [call, request] = [requests[place + 4], requests.subarray(place + 5, place + 4 + count)];
  const start = performance.now();
  const room = engine.room(request.length);
  new Uint8Array(engine.memory.buffer).set(request, room);
  const answer = engine.answer(call, room, request.length);
  const size = new DataView(engine.memory.buffer).getUint32(answer, true);
  const bytes = Buffer.from(new Uint8Array(engine.memory.buffer, answer + 4, size));
  engine.done(answer, size + 4);
  times.push(performance.now() - start);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(size);
  answers.push(length, bytes);
  place += 4 + count;
}
writeFileSync(`${folder}/answers`, Buffer.concat(answers));
writeFileSync(`${folder}/times`, times.join('\n'));
