#pragma once

// The engine, the counting as a program for browsers: engine.wasm, compressed by gzip.
const unsigned char *aloud_engine_bytes(void);
long aloud_engine_size(void);
