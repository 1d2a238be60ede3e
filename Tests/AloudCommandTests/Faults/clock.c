/* Preloaded into a command under test: its clock is so many days ahead.

   ALOUD_TEST_DAYS  how many

   Linux only. Nothing of the program is changed: the call is one of the C library. */

#define _GNU_SOURCE
#include <stdlib.h>
#include <time.h>

time_t time(time_t *result) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  const char *days = getenv("ALOUD_TEST_DAYS");
  time_t then = now.tv_sec + 86400 * (days ? atol(days) : 0);
  if (result) *result = then;
  return then;
}
