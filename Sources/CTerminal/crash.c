#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>
#include <unistd.h>

// What a fatal signal does. Everything in the handler is async-signal-safe: no allocation, no locks, no
// stdio; what it has to say was made ready before.

enum { FATAL_COUNT = 6 };
static const int fatal[FATAL_COUNT] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
static const char *const names[FATAL_COUNT] = {"SIGILL", "SIGTRAP", "SIGSEGV",
                                               "SIGBUS", "SIGABRT", "SIGFPE"};
static struct sigaction former_fatal[FATAL_COUNT];

typedef struct {
  char message[2048];
  char report[1024];
} crash_note;

// Two, so that one is whole while the other is written.
static crash_note notes[2];
static _Atomic(crash_note *) note;
static atomic_flag crashing = ATOMIC_FLAG_INIT;

static void copy(char *to, size_t room, const char *from) {
  size_t length = from ? strlen(from) : 0;
  if (length >= room) length = room - 1;
  memcpy(to, from ? from : "", length);
  to[length] = 0;
}

void cterminal_set_crash_note(const char *message, const char *report_path) {
  crash_note *now = atomic_load(&note);
  crash_note *next = now == &notes[0] ? &notes[1] : &notes[0];
  copy(next->message, sizeof next->message, message);
  copy(next->report, sizeof next->report, report_path);
  atomic_store(&note, next);
}

static void put(int file, const char *text) {
  size_t length = strlen(text);
  while (length > 0) {
    ssize_t written = write(file, text, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

static void put_hexadecimal(int file, uintptr_t number) {
  char digits[2 + 2 * sizeof number + 1];
  size_t at = sizeof digits;
  digits[--at] = 0;
  do {
    digits[--at] = "0123456789abcdef"[number & 15];
    number >>= 4;
  } while (number != 0);
  digits[--at] = 'x';
  digits[--at] = '0';
  put(file, digits + at);
}

// Two words at an address, if they can be read: the system says so where we would crash again.
static bool read_words(int ends[2], uintptr_t address, uintptr_t words[2]) {
  if (address == 0 || address % sizeof(uintptr_t) != 0) return false;
  size_t size = 2 * sizeof(uintptr_t);
  return write(ends[1], (const void *)address, size) == (ssize_t)size &&
         read(ends[0], words, size) == (ssize_t)size;
}

// Where the linker put the program's own code.
extern const char __executable_start[], etext[];

static bool is_code(uintptr_t place) {
  return place >= (uintptr_t)__executable_start && place < (uintptr_t)etext;
}

// Writes a chain of frames, from a place in the code and the frame it runs in; says how many there were.
static int put_chain(int file, int ends[2], uintptr_t place, uintptr_t frame) {
  int depth = 0;
  while (depth < 64 && place != 0) {
    put(file, "  ");
    put_hexadecimal(file, place);
    put(file, "\n");
    depth++;
    uintptr_t words[2];
    if (!read_words(ends, frame, words)) break;
    // Frames lie one above the other.
    if (words[0] <= frame) break;
    frame = words[0];
    place = words[1];
  }
  return depth;
}

// How many frames lie above one another from a frame on, as far as four.
static int chain_length(int ends[2], uintptr_t frame) {
  uintptr_t words[2];
  int length = 0;
  while (length < 4 && read_words(ends, frame, words) && words[0] > frame && words[1] != 0) {
    frame = words[0];
    length++;
  }
  return length;
}

// The first frame on the stack that one of our functions has left there: what looks like one and has no
// callers is something else.
static bool find_frame(int ends[2], uintptr_t stack, uintptr_t words[2]) {
  enum { REACH = 64 << 10, DEEPEST = 8 << 20 };
  for (uintptr_t at = stack; at < stack + REACH; at += sizeof at) {
    if (!read_words(ends, at, words)) return false;
    if (words[0] > at && words[0] < at + DEEPEST && is_code(words[1]) &&
        chain_length(ends, words[0]) == 4)
      return true;
  }
  return false;
}

// The frames from where the signal struck. The system's library keeps no frame pointers, so that a chain may
// end where it begins: it is then looked for on the stack.
static void put_frames(int file, const ucontext_t *context) {
  uintptr_t place = 0, frame = 0, stack = 0;
#if defined(__x86_64__)
  place = (uintptr_t)context->uc_mcontext.gregs[REG_RIP];
  frame = (uintptr_t)context->uc_mcontext.gregs[REG_RBP];
  stack = (uintptr_t)context->uc_mcontext.gregs[REG_RSP];
#elif defined(__aarch64__)
  place = (uintptr_t)context->uc_mcontext.pc;
  frame = (uintptr_t)context->uc_mcontext.regs[29];
  stack = (uintptr_t)context->uc_mcontext.sp;
#else
  (void)context;
#endif
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return;
  uintptr_t words[2];
  if (put_chain(file, ends, place, frame) < 4 && find_frame(ends, stack, words))
    put_chain(file, ends, words[1], words[0]);
  close(ends[0]);
  close(ends[1]);
}

// Where the program lies in memory, by which addresses are told from `addr2line`.
static void put_map(int file) {
  int map = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
  if (map < 0) return;
  char bytes[4096];
  ssize_t count;
  while ((count = read(map, bytes, sizeof bytes)) > 0) {
    ssize_t written = write(file, bytes, (size_t)count);
    (void)written;
  }
  close(map);
}

static void write_report(const char *path, const char *name, const siginfo_t *info, void *context) {
  if (path[0] == 0) return;
  int file = open(path, O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (file < 0) return;
  put(file, "seance ");
  put(file, name);
  if (info && (info->si_signo == SIGSEGV || info->si_signo == SIGBUS)) {
    put(file, " ");
    put_hexadecimal(file, (uintptr_t)info->si_addr);
  }
  put(file, "\n\nframes:\n");
  if (context) put_frames(file, context);
  put(file, "\nmap:\n");
  put_map(file);
  close(file);
}

static void on_crash(int number, siginfo_t *info, void *context) {
  int index = 0;
  while (index < FATAL_COUNT - 1 && fatal[index] != number) index++;
  // A second fault, here or on another thread, must not come in between.
  if (!atomic_flag_test_and_set(&crashing)) {
    bool was_shown = session_emergency_restore();
    crash_note *said = atomic_load(&note);
    if (said) {
      write_report(said->report, names[index], info, context);
      if (was_shown) {
        put(STDERR_FILENO, said->message);
        put(STDERR_FILENO, " (");
        put(STDERR_FILENO, names[index]);
        put(STDERR_FILENO, ")\n");
      }
    }
  }
  for (int i = 0; i < FATAL_COUNT; i++) {
    if (fatal[i] == number) sigaction(number, &former_fatal[i], NULL);
  }
  // It is blocked until this handler returns, and then strikes where it struck before.
  raise(number);
}

void cterminal_install_crash_handlers(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = malloc(65536), .ss_size = 65536};
    if (own.ss_sp) sigaltstack(&own, NULL);
  }
  // The runtime's own backtracer writes over what we say and waits for a key; whoever wants it asks for it.
  const char *wanted = getenv("SWIFT_BACKTRACE");
  bool keeps_former = wanted && *wanted;
  struct sigaction standard = {0};
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  struct sigaction crash = {0};
  crash.sa_sigaction = on_crash;
  crash.sa_flags = SA_ONSTACK | SA_SIGINFO;
  sigemptyset(&crash.sa_mask);
  for (int i = 0; i < FATAL_COUNT; i++) {
    struct sigaction now;
    sigaction(fatal[i], NULL, &now);
    if (now.sa_flags & SA_SIGINFO && now.sa_sigaction == on_crash) continue;
    former_fatal[i] = keeps_former ? now : standard;
    sigaction(fatal[i], &crash, NULL);
  }
}
