// Where /proc is not mounted, a static Swift program ends before its first line, and says something about
// Swift. This runs before the runtime and says what the program says elsewhere.
#include <unistd.h>

static const char said[] =
    "error: what was typed cannot be read, since /proc is not there; nothing was done\n"
    "help: mount /proc and run the same command again\n";

static void require_proc(void) {
  char path[8];
  if (readlink("/proc/self/exe", path, sizeof path) >= 0) return;
  // Nothing else can be done where even this cannot be said.
  if (write(STDERR_FILENO, said, sizeof said - 1) < 0) _exit(1);
  _exit(1);
}

__attribute__((section(".preinit_array"), used)) static void (*const first)(void) = require_proc;
