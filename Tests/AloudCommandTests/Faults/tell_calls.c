/* Preloaded into a command under test: tells in which order files are written, made durable, renamed.

   ALOUD_TEST_CALLS  the file to which a line is added for each call

   Linux only. Nothing of the program is changed: the calls are those of the C library. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The same call of the C library. */
#define NEXT(result, name, parameters) \
  static result(*next) parameters;     \
  if (!next) next = (result(*) parameters)dlsym(RTLD_NEXT, #name);

/* Past the calls below, which would tell of themselves. */
static void tell(const char *what, const char *one, const char *other) {
  const char *path = getenv("ALOUD_TEST_CALLS");
  if (!path) return;
  char line[9000];
  int length = snprintf(line, sizeof line, "%s\t%s\t%s\n", what, one, other);
  int log = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (log < 0) return;
  syscall(SYS_write, log, line, length);
  syscall(SYS_close, log);
}

static void tell_file(const char *what, int file) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0 || path[0] != '/') return;
  path[length] = 0;
  tell(what, path, "");
}

static void tell_paths(const char *what, const char *one, const char *other) {
  char first[4096], second[4096], here[2048] = "";
  if (!getcwd(here, sizeof here)) return;
  snprintf(first, sizeof first, "%s%s%s", one[0] == '/' ? "" : here, one[0] == '/' ? "" : "/", one);
  snprintf(second, sizeof second, "%s%s%s", other[0] == '/' ? "" : here,
           other[0] == '/' ? "" : "/", other);
  tell(what, first, second);
}

ssize_t write(int file, const void *bytes, size_t count) {
  NEXT(ssize_t, write, (int, const void *, size_t))
  tell_file("write", file);
  return next(file, bytes, count);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
  NEXT(ssize_t, pwrite64, (int, const void *, size_t, off64_t))
  tell_file("write", file);
  return next(file, bytes, count, place);
}

int fsync(int file) {
  NEXT(int, fsync, (int))
  tell_file("sync", file);
  return next(file);
}

int fdatasync(int file) {
  NEXT(int, fdatasync, (int))
  tell_file("sync", file);
  return next(file);
}

int rename(const char *path, const char *target) {
  NEXT(int, rename, (const char *, const char *))
  int result = next(path, target);
  if (result == 0) tell_paths("rename", path, target);
  return result;
}
