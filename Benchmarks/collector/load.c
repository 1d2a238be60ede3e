/* Respondents at the collector: each opens a new connection, gets the page, posts one sealed ballot with
   its code, reads the answer to its end and hangs up; so many at a time. Where the server says that an
   answer is the last on its connection the ballot goes over another one, as from a browser. One thread, epoll, Linux.

   load PORT CLIENTS PATH BALLOT CODES [SCHOOLS ORDER]
     BALLOT: a sealed ballot; CODES: a code a line, one respondent each
     SCHOOLS: so many schools, each with all the codes; ##### in PATH is the number of one
     ORDER: "school" for one school after the other, "mixed" for one respondent of each in turn

   Every ballot differs from the others, of this run and of earlier ones, in the ciphertext. Prints one line of JSON. */

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { ROOM = 262144 };

/* A respondent under way. */
struct respondent {
  int socket, posting, ending; /* which of its two requests it waits for */
  long number, begun, sent, length; /* begun in microseconds; length of the answer, -1 unknown */
  long request_length, got;
  char *request, *answer;
};

static struct sockaddr_in server;
/* Symbols of a code; each stands on a line of its own. */
#define CODE 13

static char *ballot, *codes, *path;
static long schools = 1, people, mixed; /* people: of one school */
static long ballot_length, respondents, started, finished, refused, first;
static long *latencies;

static long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000L + time.tv_nsec / 1000;
}

static void fail(const char *what) { perror(what); exit(1); }

static char *whole(const char *name, long *length) {
  FILE *file = fopen(name, "r");
  if (!file) fail(name);
  fseek(file, 0, SEEK_END);
  *length = ftell(file);
  rewind(file);
  char *bytes = malloc(*length + 1);
  if (fread(bytes, 1, *length, file) != (size_t)*length) fail(name);
  bytes[*length] = 0;
  fclose(file);
  return bytes;
}

/* Writes the respondent's number into the ciphertext: the fourth part of the ballot. */
static void mark(char *copy, long number) {
  static const char symbols[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  char *place = copy;
  for (int dots = 0; dots < 3; place++) dots += *place == '.';
  for (int digit = 0; digit < 8; digit++, number /= 64) place[digit] = symbols[number % 64];
}

/* The path of a respondent's school. */
static char *way(const struct respondent *one) {
  static char text[512];
  char *place;
  snprintf(text, sizeof text, "%s", path);
  if ((place = strstr(text, "#####"))) {
    char digits[6];
    snprintf(digits, sizeof digits, "%05ld", mixed ? one->number % schools : one->number / people);
    memcpy(place, digits, 5);
  }
  return text;
}

static void write_request(struct respondent *one) {
  one->sent = one->got = 0;
  one->length = -1;
  if (!one->posting) {
    one->request_length = sprintf(one->request, "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", way(one));
    return;
  }
  int body = 5 + CODE + 8 + ballot_length;
  long head = sprintf(one->request,
                      "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                      "Content-Type: application/x-www-form-urlencoded\r\n"
                      "Content-Length: %d\r\n\r\ncode=%.*s&ballot=",
                      way(one), body, CODE,
                      codes + (mixed ? one->number / schools : one->number % people) * (CODE + 1));
  memcpy(one->request + head, ballot, ballot_length);
  mark(one->request + head, first + one->number);
  one->request_length = head + ballot_length;
}

static void watch(int epoll, int operation, struct respondent *one, unsigned events) {
  struct epoll_event event = {.events = events, .data.ptr = one};
  if (epoll_ctl(epoll, operation, one->socket, &event)) fail("epoll_ctl");
}

static void connect_anew(int epoll, struct respondent *one) {
  one->socket = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  int yes = 1;
  setsockopt(one->socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  if (connect(one->socket, (struct sockaddr *)&server, sizeof server) && errno != EINPROGRESS)
    fail("connect");
  write_request(one);
  watch(epoll, EPOLL_CTL_ADD, one, EPOLLOUT);
}

static void begin(int epoll, struct respondent *one) {
  if (started == respondents) { one->socket = -1; return; }
  one->begun = now();
  one->posting = 0;
  one->number = started++;
  connect_anew(epoll, one);
}

static void end(int epoll, struct respondent *one) {
  close(one->socket);
  latencies[finished++] = now() - one->begun;
  begin(epoll, one);
}

/* Whether the whole answer is here; looks for its length once the head is. */
static int is_whole(struct respondent *one) {
  if (one->length < 0) {
    one->answer[one->got] = 0;
    char *end_of_head = strstr(one->answer, "\r\n\r\n");
    if (!end_of_head) return 0;
    char *field = strcasestr(one->answer, "\r\ncontent-length:");
    if (!field || field > end_of_head) { fprintf(stderr, "no length\n"); exit(1); }
    char *last = strcasestr(one->answer, "\r\nconnection: close");
    one->ending = last && last < end_of_head;
    one->length = end_of_head + 4 - one->answer + atol(field + 17);
  }
  return one->got >= one->length;
}

static void send_rest(int epoll, struct respondent *one) {
  long count = write(one->socket, one->request + one->sent, one->request_length - one->sent);
  if (count < 0 && errno == EAGAIN) return;
  if (count < 0) fail("write");
  one->sent += count;
  if (one->sent == one->request_length) watch(epoll, EPOLL_CTL_MOD, one, EPOLLIN);
}

static void receive(int epoll, struct respondent *one) {
  long count = read(one->socket, one->answer + one->got, ROOM - one->got - 1);
  if (count < 0 && errno == EAGAIN) return;
  if (count <= 0) { fprintf(stderr, "hung up after %ld bytes\n", one->got); exit(1); }
  one->got += count;
  if (!is_whole(one)) return;
  int status = atoi(one->answer + 9);
  if (status != 200) {
    if (!refused++) fprintf(stderr, "%.*s\n", 400, one->answer);
  }
  if (one->posting) { end(epoll, one); return; }
  one->posting = 1;
  if (one->ending) { close(one->socket); connect_anew(epoll, one); return; }
  write_request(one);
  watch(epoll, EPOLL_CTL_MOD, one, EPOLLOUT);
}

static int by_size(const void *left, const void *right) {
  long a = *(long *)left, b = *(long *)right;
  return (a > b) - (a < b);
}

int main(int count, char **arguments) {
  if (count != 6 && count != 8) {
    fprintf(stderr, "load PORT CLIENTS PATH BALLOT CODES [SCHOOLS ORDER]\n");
    return 2;
  }
  server.sin_family = AF_INET;
  server.sin_port = htons(atoi(arguments[1]));
  server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int clients = atoi(arguments[2]);
  path = arguments[3];
  long length;
  ballot = whole(arguments[4], &ballot_length);
  codes = whole(arguments[5], &length);
  people = length / (CODE + 1);
  if (count == 8) {
    schools = atol(arguments[6]);
    mixed = !strcmp(arguments[7], "mixed");
  }
  respondents = people * schools;
  latencies = calloc(respondents, sizeof *latencies);
  int epoll = epoll_create1(0);
  struct respondent *all = calloc(clients, sizeof *all);
  long start = first = now();
  for (int i = 0; i < clients; i++) {
    all[i].request = malloc(ballot_length + 1024);
    all[i].answer = malloc(ROOM);
    begin(epoll, &all[i]);
  }
  struct epoll_event events[64];
  while (finished < respondents) {
    int ready = epoll_wait(epoll, events, 64, 60000);
    if (ready <= 0) fail("nothing for a minute");
    for (int i = 0; i < ready; i++) {
      struct respondent *one = events[i].data.ptr;
      if (events[i].events & EPOLLOUT) send_rest(epoll, one);
      else receive(epoll, one);
    }
  }
  double seconds = (now() - start) / 1e6;
  qsort(latencies, respondents, sizeof *latencies, by_size);
  printf("{\"pairs\": %ld, \"refused\": %ld, \"seconds\": %.3f, \"per_second\": %.0f, "
         "\"p50_ms\": %.2f, \"p99_ms\": %.2f, \"max_ms\": %.2f}\n",
         respondents, refused, seconds, respondents / seconds, latencies[respondents / 2] / 1e3,
         latencies[respondents * 99 / 100] / 1e3, latencies[respondents - 1] / 1e3);
  return refused ? 1 : 0;
}
