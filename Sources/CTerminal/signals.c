#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

// A handler only writes a letter into a pipe, so that a poll in any state of the program sees it.
static int pipe_ends[2] = {-1, -1};
// Whether there may be letters in it: at a key there are none, and a look into the pipe costs a call of
// the system.
static atomic_bool told;

enum { LEAVING_COUNT = 4 };
static const int leaving[LEAVING_COUNT] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT};
static struct sigaction former_leaving[LEAVING_COUNT];
static struct sigaction former_stop, former_continue, former_resize;
static bool installed, stop_taken, resize_chained;

static void tell(char letter) {
  int saved = errno;
  ssize_t written = write(pipe_ends[1], &letter, 1);
  (void)written;
  // After the letter: before it, the pipe would be emptied too early and nobody would look again.
  told = true;
  errno = saved;
}

static void on_leave(int number) {
  (void)number;
  tell('h');
}

static void on_stop(int number) {
  (void)number;
  tell('t');
}

static void on_continue(int number) {
  (void)number;
  tell('c');
}

static void on_resize(int number) {
  if (former_resize.sa_handler != SIG_DFL && former_resize.sa_handler != SIG_IGN) {
    former_resize.sa_handler(number);
  }
  tell('w');
}

static struct sigaction action(void (*handler)(int)) {
  struct sigaction made = {0};
  made.sa_handler = handler;
  made.sa_flags = SA_RESTART;
  sigemptyset(&made.sa_mask);
  return made;
}

bool signals_install(void) {
  if (installed) return true;
  if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  struct sigaction leave = action(on_leave), resumed = action(on_continue), stop = action(on_stop);
  for (int i = 0; i < LEAVING_COUNT; i++) {
    sigaction(leaving[i], &leave, &former_leaving[i]);
    // What the parent had us ignore stays ignored (nohup).
    if (former_leaving[i].sa_handler == SIG_IGN) sigaction(leaving[i], &former_leaving[i], NULL);
  }
  sigaction(SIGCONT, &resumed, &former_continue);
  sigaction(SIGTSTP, &stop, &former_stop);
  stop_taken = former_stop.sa_handler != SIG_IGN;
  if (!stop_taken) sigaction(SIGTSTP, &former_stop, NULL);
  // A limit on the size of files is a full disk like any other: the write says so.
  struct sigaction ignored = action(SIG_IGN);
  sigaction(SIGXFSZ, &ignored, NULL);
  installed = true;
  return true;
}

void signals_chain_resize(void) {
  struct sigaction resize = action(on_resize);
  sigaction(SIGWINCH, &resize, &former_resize);
  resize_chained = true;
}

void signals_restore(void) {
  if (!installed) return;
  for (int i = 0; i < LEAVING_COUNT; i++) sigaction(leaving[i], &former_leaving[i], NULL);
  sigaction(SIGCONT, &former_continue, NULL);
  struct sigaction standard = action(SIG_DFL);
  if (resize_chained) sigaction(SIGWINCH, &standard, NULL);
  if (stop_taken) sigaction(SIGTSTP, &standard, NULL);
  installed = resize_chained = stop_taken = false;
}

int signals_descriptor(void) { return pipe_ends[0]; }

signals_seen signals_take(void) {
  signals_seen seen = {false, false, false};
  char letters[64];
  ssize_t count;
  if (pipe_ends[0] < 0 || !atomic_exchange(&told, false)) return seen;
  while ((count = read(pipe_ends[0], letters, sizeof letters)) > 0) {
    for (ssize_t i = 0; i < count; i++) {
      if (letters[i] == 'h') seen.hang_up = true;
      if (letters[i] == 't') seen.stop = true;
      if (letters[i] == 'c') seen.resumed = true;
    }
  }
  return seen;
}

void signals_stop(void) {
  struct sigaction standard = action(SIG_DFL), ours = action(on_stop);
  sigaction(SIGTSTP, &standard, NULL);
  // The whole group, as the keyboard does: a script that started us must stop too. An orphaned
  // group, which nobody could wake, is not stopped by the system.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
