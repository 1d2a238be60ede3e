// Hash tables are seeded with a constant: nothing that the engine writes may depend on their order, and a
// test compares it with the native program, which has dice.
void arc4random_buf(void *buffer, unsigned long count) {
  unsigned char *bytes = buffer;
  for (unsigned long place = 0; place < count; place++) bytes[place] = 0x5A;
}

// The mark by which the compiler finds a stack that was written over.
unsigned long __stack_chk_guard = 0x5A5AA5A5;

void __stack_chk_fail(void) { __builtin_trap(); }
