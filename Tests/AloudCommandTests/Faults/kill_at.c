/* Preloaded into a command under test: kills it at the N-th call that changes what is on the disk.

   ALOUD_TEST_KILL_AT    N, counted from 1 over all the calls below
   ALOUD_TEST_KILL_FROM  a path: calls are counted from when something lies there
   ALOUD_TEST_KILL_TORN  set: the N-th call, when it writes, first writes half of its bytes

   Linux only. Nothing of the program is changed: the calls are those of the C library. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/types.h>
#include <unistd.h>

static atomic_long calls;

/* Whether the process is to die at this call. */
static int is_last(void) {
  const char *at = getenv("ALOUD_TEST_KILL_AT");
  const char *from = getenv("ALOUD_TEST_KILL_FROM");
  if (from && access(from, F_OK) != 0) return 0;
  return atomic_fetch_add(&calls, 1) + 1 == (at ? atol(at) : -1);
}

static int is_torn(void) { return getenv("ALOUD_TEST_KILL_TORN") != NULL; }

static void die(void) { kill(getpid(), SIGKILL); }

/* The same call of the C library. */
#define NEXT(result, name, parameters) \
  static result(*next) parameters;     \
  if (!next) next = (result(*) parameters)dlsym(RTLD_NEXT, #name);

#define COUNTED(result, name, parameters, arguments) \
  result name parameters {                           \
    NEXT(result, name, parameters)                   \
    if (is_last()) die();                            \
    return next arguments;                           \
  }

#define COUNTED_WRITE(name, parameters, half, whole) \
  ssize_t name parameters {                          \
    NEXT(ssize_t, name, parameters)                  \
    if (is_last()) {                                 \
      if (is_torn()) (void)next half;                \
      die();                                         \
    }                                                \
    return next whole;                               \
  }

COUNTED_WRITE(write, (int file, const void *bytes, size_t count), (file, bytes, count / 2),
              (file, bytes, count))
COUNTED_WRITE(pwrite, (int file, const void *bytes, size_t count, off_t place),
              (file, bytes, count / 2, place), (file, bytes, count, place))
COUNTED_WRITE(pwrite64, (int file, const void *bytes, size_t count, off64_t place),
              (file, bytes, count / 2, place), (file, bytes, count, place))
COUNTED(int, fsync, (int file), (file))
COUNTED(int, fdatasync, (int file), (file))
COUNTED(int, rename, (const char *path, const char *target), (path, target))
COUNTED(int, unlink, (const char *path), (path))
COUNTED(int, ftruncate, (int file, off_t length), (file, length))
COUNTED(int, ftruncate64, (int file, off64_t length), (file, length))
