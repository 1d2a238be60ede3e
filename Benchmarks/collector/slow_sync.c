/* Preloaded into the collector: every sync takes ALOUD_SLOW_SYNC microseconds more, as on a slow disk. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static void wait_more(void) {
  const char *more = getenv("ALOUD_SLOW_SYNC");
  if (more) usleep(atoi(more));
}

#define SLOWED(name)                                             \
  int name(int file) {                                           \
    static int (*next)(int);                                     \
    if (!next) next = (int (*)(int))dlsym(RTLD_NEXT, #name);     \
    wait_more();                                                 \
    return next(file);                                           \
  }

SLOWED(fsync)
SLOWED(fdatasync)
