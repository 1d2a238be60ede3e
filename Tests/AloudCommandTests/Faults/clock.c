/* Preloaded into a command under test: its clock is so many days ahead.

   ALOUD_TEST_DAYS  how many
   ALOUD_TEST_FROM  a file; where it is named, the clock is ahead while the file is there

   Linux only. Nothing of the program is changed: the call is one of the C library. */

#define _GNU_SOURCE
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

time_t time(time_t *result) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  const char *days = getenv("ALOUD_TEST_DAYS");
  const char *from = getenv("ALOUD_TEST_FROM");
  int ahead = !from || access(from, F_OK) == 0;
  time_t then = now.tv_sec + (ahead && days ? 86400 * atol(days) : 0);
  if (result) *result = then;
  return then;
}
