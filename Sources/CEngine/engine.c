#include "engine.h"

// Built by Scripts/engine from Engine/; a test builds it again and compares.
static const unsigned char bytes[] = {
#embed "engine.wasm.gz"
};

const unsigned char *aloud_engine_bytes(void) { return bytes; }

long aloud_engine_size(void) { return sizeof bytes; }
