#include "internal.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// Reading from a pad never refreshes the screen.
static WINDOW *source;
static int erase_byte;
// In milliseconds: how long the rest of a sequence that has begun may take, and how long what may be
// the start of one waits to be told from a key of its own.
enum { SEQUENCE_PAUSE = 500, DOUBT_PAUSE = 100 };
bool input_hung_up;

// Whether anything has been taken since there was last nothing to read.
static bool in_burst;

// What was taken too early, last in first out.
static int returned[8];
static int returned_count;

// A character of several bytes whose end has not come yet, across calls.
static uint32_t partial;
static int partial_missing;
static uint32_t partial_least;
static uint32_t pending_alt;

bool input_open(void) {
  source = newpad(1, 1);
  if (!source) return false;
  nodelay(source, TRUE);
  keypad(source, TRUE);
  keys_define();
  struct termios modes;
  erase_byte = tcgetattr(STDIN_FILENO, &modes) == 0 ? modes.c_cc[VERASE] : 127;
  input_hung_up = false;
  returned_count = 0;
  partial_missing = 0;
  pending_alt = 0;
  in_burst = false;
  return true;
}

void input_close(void) {
  if (source) delwin(source);
  source = NULL;
}

static int take(void) { return returned_count > 0 ? returned[--returned_count] : wgetch(source); }

static void give_back(int code) {
  if (code != ERR && returned_count < (int)(sizeof returned / sizeof *returned)) {
    returned[returned_count++] = code;
  }
}

static bool character(cterminal_event *event, uint32_t scalar, uint32_t modifiers) {
  event->kind = CTERMINAL_CHARACTER;
  event->code = scalar;
  event->modifiers = modifiers | pending_alt;
  pending_alt = 0;
  return true;
}

static bool key(cterminal_event *event, int code, uint32_t modifiers) {
  event->kind = CTERMINAL_KEY;
  event->code = (uint32_t)code;
  event->modifiers = modifiers | pending_alt;
  pending_alt = 0;
  return true;
}

// A byte of UTF-8 from 0x80 on; true when a character is complete or cannot become one.
static bool continue_utf8(cterminal_event *event, int byte) {
  if (partial_missing == 0) {
    if (byte >= 0xC2 && byte <= 0xDF) {
      partial = byte & 0x1F, partial_missing = 1, partial_least = 0x80;
    } else if (byte >= 0xE0 && byte <= 0xEF) {
      partial = byte & 0x0F, partial_missing = 2, partial_least = 0x800;
    } else if (byte >= 0xF0 && byte <= 0xF4) {
      partial = byte & 0x07, partial_missing = 3, partial_least = 0x10000;
    } else {
      return character(event, 0xFFFD, 0);
    }
    return false;
  }
  partial = partial << 6 | (uint32_t)(byte & 0x3F);
  if (--partial_missing > 0) return false;
  bool valid = partial >= partial_least && partial <= 0x10FFFF
      && (partial < 0xD800 || partial > 0xDFFF);
  return character(event, valid ? partial : 0xFFFD, 0);
}

static bool control_byte(cterminal_event *event, int byte) {
  switch (byte) {
    case '\t': return key(event, CTERMINAL_TAB, 0);
    case '\r':
    case '\n': return key(event, CTERMINAL_ENTER, 0);
    case 27: return key(event, CTERMINAL_ESCAPE, 0);
    case 127: return key(event, CTERMINAL_BACKSPACE, 0);
    // Where it is not the erase key, terminals send it for control and backspace.
    case 8: return key(event, CTERMINAL_BACKSPACE, erase_byte == 8 ? 0 : CTERMINAL_CONTROL);
    case 0: return character(event, ' ', CTERMINAL_CONTROL);
    default:
      return character(event, (uint32_t)byte + (byte <= 26 ? 96 : 64), CTERMINAL_CONTROL);
  }
}

static int64_t milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int take_within(int pause) {
  int code = take();
  int64_t end = milliseconds() + pause;
  int64_t left = pause;
  while (code == ERR && left >= 0) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    int count = poll(&input, 1, (int)left);
    if (count > 0) return take();
    if (count == 0 || errno != EINTR) return ERR;
    left = end - milliseconds();
  }
  return code;
}

int input_take_soon(void) { return take_within(SEQUENCE_PAUSE); }

static int late_key(const char *sequence) {
  int code = key_defined(sequence);
  return code > 0 ? code : 0;
}

// What follows an escape and `[` or `O` that ncurses knew no key for. Returns the key after all when
// only its bytes came too slowly, 0 for an unknown sequence, which is dropped, and ERR when there is
// no sequence.
static int take_sequence(int introducer) {
  char sequence[32] = {27, (char)introducer};
  int length = 2;
  int code = take_within(introducer == 'O' ? DOUBT_PAUSE : SEQUENCE_PAUSE);
  if (code == ERR) return ERR;
  if (introducer == 'O') {
    bool letter = (code >= 'A' && code <= 'Z') || (code >= 'a' && code <= 'z');
    if (!letter) give_back(code);
    sequence[length] = (char)code;
    return letter ? late_key(sequence) : ERR;
  }
  for (; code != ERR; code = input_take_soon()) {
    if (code < 0x20 || code > 0x7E) {
      give_back(code);
      return 0;
    }
    if (length < (int)sizeof sequence - 1) sequence[length++] = (char)code;
    // The mark of the mouse is followed by more.
    if (code == '<' && late_key(sequence) > 0) return late_key(sequence);
    if (code >= 0x40) return length < (int)sizeof sequence - 1 ? late_key(sequence) : 0;
  }
  return 0;
}

// Acts upon signals; true when the screen has to be drawn again.
bool input_heed_signals(void) {
  signals_seen seen = signals_take();
  if (seen.hang_up) input_hung_up = true;
  if (seen.stop) {
    cterminal_suspend();
    signals_stop();
    // Whoever ended us while we were stopped means it.
    if (signals_take().hang_up) input_hung_up = true;
  }
  if (seen.stop || seen.resumed) cterminal_resume();
  return seen.stop || seen.resumed;
}

static bool resized(cterminal_event *event) {
  event->kind = CTERMINAL_RESIZE;
  event->column = cterminal_columns();
  event->row = cterminal_rows();
  return true;
}

// Nothing to read: is there nobody to read from?
bool input_ended(void) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return false;
  if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return true;
  int available = 0;
  return ioctl(STDIN_FILENO, FIONREAD, &available) != 0 || available == 0;
}

bool cterminal_read(cterminal_event *event) {
  memset(event, 0, sizeof *event);
  if (!source) return false;
  if (input_heed_signals()) return resized(event);
  for (;;) {
    int code = input_hung_up ? ERR : take();
    bool follows = in_burst;
    in_burst = code != ERR;
    if (code == ERR) {
      // Behind keys there is simply no other; an end is seen when nothing at all is there to be read.
      if (!input_hung_up && (follows || !input_ended())) return false;
      input_hung_up = true;
      event->kind = CTERMINAL_HANG_UP;
      return true;
    }
    if (partial_missing > 0 && (code < 0x80 || code > 0xBF)) {
      partial_missing = 0;
      give_back(code);
      return character(event, 0xFFFD, 0);
    }
    if (code == KEY_RESIZE) return resized(event);
    if (code == MOUSE || code == MOUSE_OLD) {
      if (mouse_read(event, code)) return true;
    } else if (code == PASTE_BEGINS) {
      return paste_collect(event);
    } else if (code == PASTE_ENDS) {
      continue;
    } else if (code > 0xFF) {
      uint32_t modifiers = 0;
      int named = keys_named(code, &modifiers);
      if (named) return key(event, named, modifiers);
      pending_alt = 0;
    } else if (code == 27) {
      int next = take();
      // A finger comes down on Esc alone. Behind other keys it may be that a busy machine hands over the
      // rest of a sequence late.
      bool doubtful = next == ERR && follows;
      if (doubtful) next = take_within(DOUBT_PAUSE);
      bool plain = doubtful || next == ERR || next == 27 || next == KEY_RESIZE || next == MOUSE
          || next == MOUSE_OLD || next == PASTE_BEGINS || next == PASTE_ENDS;
      int late = next == '[' || next == 'O' ? take_sequence(next) : ERR;
      if (late != ERR) {
        if (late > 0) give_back(late);
        continue;
      }
      give_back(next);
      if (plain) return key(event, CTERMINAL_ESCAPE, 0);
      pending_alt = CTERMINAL_ALT;
    } else if (code >= 0x80) {
      if (continue_utf8(event, code)) return true;
    } else if (code < 0x20 || code == 0x7F) {
      return control_byte(event, code);
    } else {
      return character(event, (uint32_t)code, 0);
    }
  }
}

int32_t cterminal_wait(int32_t wake, int32_t timeout_milliseconds) {
  int64_t end = milliseconds() + timeout_milliseconds;
  for (;;) {
    if (input_hung_up || returned_count > 0) return CTERMINAL_READY_INPUT;
    struct pollfd ready[3] = {
        {.fd = STDIN_FILENO, .events = POLLIN},
        {.fd = signals_descriptor(), .events = POLLIN},
        {.fd = wake, .events = POLLIN},
    };
    int64_t left = timeout_milliseconds < 0 ? -1 : end - milliseconds();
    if (timeout_milliseconds >= 0 && left < 0) left = 0;
    int count = poll(ready, 3, (int)left);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return CTERMINAL_READY_INPUT;
    int32_t result = 0;
    if (ready[0].revents || ready[1].revents) result |= CTERMINAL_READY_INPUT;
    if (ready[2].revents) result |= CTERMINAL_READY_WAKE;
    return result;
  }
}
