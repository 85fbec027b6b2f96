#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#define _GNU_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/poll.h>
#include <term.h>

#include "CTerminal.h"

// terminfo's macros are words that parameters and fields want.
#undef columns
#undef lines

// What signals.c learnt since it was last asked.
typedef struct {
  bool hang_up;
  bool stop;
  bool resumed;
} signals_seen;

bool signals_install(void);
void signals_restore(void);
// ncurses must have installed its own handler before, which ours calls.
void signals_chain_resize(void);
int signals_descriptor(void);
signals_seen signals_take(void);
// Stops the process group as Ctrl-Z would; returns when it continues.
void signals_stop(void);

// Written without ncurses, from a signal's handler; says whether the terminal was ours.
bool session_emergency_restore(void);
void session_check_size(void);

// Writes all of it or gives up at an error.
void write_all(const char *bytes, size_t length);

bool input_open(void);
void input_close(void);
extern bool input_hung_up;
// Acts upon signals; true when the screen has to be drawn again.
bool input_heed_signals(void);
// When nothing can be read: whether nobody is left to read from.
bool input_ended(void);
// The next byte of a sequence that has begun; a slow line may cut it anywhere.
int input_take_soon(void);

// Codes for `define_key`, above those of ncurses: the key, then three bits of modifiers.
enum {
  OWN_KEY = 0x1000,
  PASTE_BEGINS = 0x1F00,
  PASTE_ENDS,
  // The start of a report in the form of ?1006, and in the older one of three bytes.
  MOUSE,
  MOUSE_OLD,
};

void keys_define(void);
// The key that a code of ncurses or our own stands for, 0 for none.
int keys_named(int code, uint32_t *modifiers);

bool mouse_read(cterminal_event *event, int code);

bool paste_collect(cterminal_event *event);

#endif
