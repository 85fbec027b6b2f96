#include "internal.h"

#include <time.h>

// The mouse is read here and not by ncurses, which keeps no more than eight events of a quick hand
// and hands them back last first.

static bool held;

// The button's number with its flags, from either form; false if the report is broken.
static bool report(int code, int *button, int *column, int *row, bool *released) {
  if (code == MOUSE_OLD) {
    int bytes[3];
    for (int i = 0; i < 3; i++) {
      bytes[i] = input_take_soon();
      if (bytes[i] < 32) return false;
    }
    *button = bytes[0] - 32;
    *column = bytes[1] - 33;
    *row = bytes[2] - 33;
    *released = (*button & 3) == 3 && *button < 64;
    return true;
  }
  int numbers[3] = {0, 0, 0};
  int place = 0;
  for (int length = 0; length < 32; length++) {
    int byte = input_take_soon();
    if (byte >= '0' && byte <= '9') {
      if (numbers[place] < 100000) numbers[place] = numbers[place] * 10 + byte - '0';
    } else if (byte == ';' && place < 2) {
      place++;
    } else {
      *button = numbers[0];
      *column = numbers[1] - 1;
      *row = numbers[2] - 1;
      *released = byte == 'm';
      return place == 2 && (byte == 'M' || byte == 'm');
    }
  }
  return false;
}

static uint32_t press(int column, int row) {
  static struct timespec last;
  static int last_column = -1, last_row = -1;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  int64_t passed =
      (int64_t)(now.tv_sec - last.tv_sec) * 1000 + (now.tv_nsec - last.tv_nsec) / 1000000;
  bool again = column == last_column && row == last_row && passed < 400;
  last = now;
  last_column = again ? -1 : column;
  last_row = row;
  return again ? CTERMINAL_DOUBLE_CLICK : CTERMINAL_PRESS;
}

bool mouse_read(cterminal_event *event, int code) {
  int button, column, row;
  bool released;
  if (!report(code, &button, &column, &row, &released) || column < 0 || row < 0) return false;
  event->kind = CTERMINAL_MOUSE;
  event->column = column;
  event->row = row;
  event->modifiers = (button & 4 ? CTERMINAL_SHIFT : 0) | (button & 8 ? CTERMINAL_ALT : 0)
      | (button & 16 ? CTERMINAL_CONTROL : 0);
  bool moved = button & 32;
  int which = button & ~(4 | 8 | 16 | 32);
  if (which == 64 || which == 65) {
    event->code = which == 64 ? CTERMINAL_SCROLL_UP : CTERMINAL_SCROLL_DOWN;
  } else if (held && released && (which == 0 || code == MOUSE_OLD)) {
    held = false;
    event->code = CTERMINAL_RELEASE;
  } else if (released || which != 0 || (moved && !held)) {
    return false;
  } else if (moved) {
    event->code = CTERMINAL_DRAG;
  } else {
    held = true;
    event->code = press(column, row);
  }
  return true;
}
