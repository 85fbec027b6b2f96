#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ncurses behind plain structs: one terminal, on descriptors 0 and 1, used from one thread.

typedef enum {
  CTERMINAL_OPENED = 0,
  CTERMINAL_NOT_A_TERMINAL,
  // TERM is not set or not in terminfo.
  CTERMINAL_UNKNOWN,
  // The terminal cannot move its cursor or clear its screen.
  CTERMINAL_TOO_LIMITED,
  CTERMINAL_FAILED,
} cterminal_outcome;

typedef enum {
  CTERMINAL_CHARACTER = 1,
  CTERMINAL_KEY,
  CTERMINAL_PASTE,
  CTERMINAL_MOUSE,
  // The size changed, or the screen was lost and has to be drawn again.
  CTERMINAL_RESIZE,
  CTERMINAL_HANG_UP,
} cterminal_kind;

enum {
  CTERMINAL_ENTER = 1,
  CTERMINAL_TAB,
  CTERMINAL_BACKSPACE,
  CTERMINAL_DELETE,
  CTERMINAL_INSERT,
  CTERMINAL_ESCAPE,
  CTERMINAL_UP,
  CTERMINAL_DOWN,
  CTERMINAL_LEFT,
  CTERMINAL_RIGHT,
  CTERMINAL_HOME,
  CTERMINAL_END,
  CTERMINAL_PAGE_UP,
  CTERMINAL_PAGE_DOWN,
  // F1 is this plus 1.
  CTERMINAL_FUNCTION = 32,
};

// The order of xterm's modifier parameter.
enum { CTERMINAL_SHIFT = 1, CTERMINAL_ALT = 2, CTERMINAL_CONTROL = 4 };

enum {
  CTERMINAL_PRESS = 1,
  CTERMINAL_RELEASE,
  CTERMINAL_DOUBLE_CLICK,
  CTERMINAL_DRAG,
  CTERMINAL_SCROLL_UP,
  CTERMINAL_SCROLL_DOWN,
};

enum {
  CTERMINAL_BOLD = 1,
  CTERMINAL_DIM = 2,
  CTERMINAL_ITALIC = 4,
  CTERMINAL_UNDERLINE = 8,
  CTERMINAL_REVERSE = 16,
};

typedef struct {
  cterminal_kind kind;
  // The Unicode scalar of a character, the code of a key, or what the mouse did.
  uint32_t code;
  uint32_t modifiers;
  int32_t column;
  int32_t row;
  // The bytes of a paste as they came, valid until the next event is read.
  const uint8_t *bytes;
  size_t length;
} cterminal_event;

typedef struct {
  uint32_t attributes;
  int32_t pair;
} cterminal_style;

typedef enum {
  CTERMINAL_READY_INPUT = 1,
  CTERMINAL_READY_WAKE = 2,
} cterminal_ready;

// Makes LC_CTYPE a UTF-8 locale, the user's own if it is one; false if the system has none.
bool cterminal_use_utf8_locale(void);

cterminal_outcome cterminal_open(void);
// Gives the terminal back as it was found.
void cterminal_close(void);
void cterminal_suspend(void);
void cterminal_resume(void);
// On a fatal signal, gives the terminal back and lets the signal have its former effect.
void cterminal_install_crash_handlers(void);
// What is then said on descriptor 2, and the file that gets the frames; none where it is empty.
void cterminal_set_crash_note(const char *message, const char *report_path);

// What TERM says, empty if it says nothing.
const char *cterminal_name(void);
int32_t cterminal_columns(void);
int32_t cterminal_rows(void);
// How many colours it has, 0 if none.
int32_t cterminal_colors(void);

// A colour is -1 for the terminal's own.
cterminal_style cterminal_make_style(int32_t foreground, int32_t background, uint32_t emphasis);
// Puts scalars of one style from a cell on; one that takes no column joins the one before it.
void cterminal_put(
    int32_t column, int32_t row, const uint32_t *scalars, size_t count, cterminal_style style);
void cterminal_erase(void);
// The next flush sends every cell.
void cterminal_redraw(void);
// Sends what changed; the cursor is hidden where its column or row is negative.
void cterminal_flush(int32_t cursor_column, int32_t cursor_row);
// The columns libc and ncurses count for a scalar, -1 if they refuse it.
int32_t cterminal_width(uint32_t scalar);

// Takes one event if there is one. After a hang-up it says so at each call.
bool cterminal_read(cterminal_event *event);
// Waits for input, a signal or `wake`; -1 stands for no descriptor and for no end of time.
int32_t cterminal_wait(int32_t wake, int32_t timeout_milliseconds);

#endif
