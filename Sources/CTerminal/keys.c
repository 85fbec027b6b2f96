#include "internal.h"

#include <stdio.h>

static void define(const char *sequence, int key, int modifiers, bool override) {
  if (override || key_defined(sequence) == 0) {
    define_key(sequence, OWN_KEY | key << 3 | modifiers);
  }
}

void keys_define(void) {
  static const struct {
    char letter;
    int key;
  } lettered[] = {
      {'A', CTERMINAL_UP},           {'B', CTERMINAL_DOWN},         {'C', CTERMINAL_RIGHT},
      {'D', CTERMINAL_LEFT},         {'H', CTERMINAL_HOME},         {'F', CTERMINAL_END},
      {'P', CTERMINAL_FUNCTION + 1}, {'Q', CTERMINAL_FUNCTION + 2}, {'R', CTERMINAL_FUNCTION + 3},
      {'S', CTERMINAL_FUNCTION + 4},
  };
  static const struct {
    int number;
    int key;
  } numbered[] = {
      {1, CTERMINAL_HOME},           {2, CTERMINAL_INSERT},          {3, CTERMINAL_DELETE},
      {4, CTERMINAL_END},            {5, CTERMINAL_PAGE_UP},         {6, CTERMINAL_PAGE_DOWN},
      {7, CTERMINAL_HOME},           {8, CTERMINAL_END},             {11, CTERMINAL_FUNCTION + 1},
      {12, CTERMINAL_FUNCTION + 2},  {13, CTERMINAL_FUNCTION + 3},   {14, CTERMINAL_FUNCTION + 4},
      {15, CTERMINAL_FUNCTION + 5},  {17, CTERMINAL_FUNCTION + 6},   {18, CTERMINAL_FUNCTION + 7},
      {19, CTERMINAL_FUNCTION + 8},  {20, CTERMINAL_FUNCTION + 9},   {21, CTERMINAL_FUNCTION + 10},
      {23, CTERMINAL_FUNCTION + 11}, {24, CTERMINAL_FUNCTION + 12},
  };
  char sequence[16];
  for (size_t i = 0; i < sizeof lettered / sizeof *lettered; i++) {
    char letter = lettered[i].letter;
    int key = lettered[i].key;
    snprintf(sequence, sizeof sequence, "\033O%c", letter);
    define(sequence, key, 0, false);
    if (letter < 'P') {
      snprintf(sequence, sizeof sequence, "\033[%c", letter);
      define(sequence, key, 0, false);
    }
    for (int modifiers = 1; modifiers < 8; modifiers++) {
      snprintf(sequence, sizeof sequence, "\033[1;%d%c", modifiers + 1, letter);
      define(sequence, key, modifiers, true);
    }
    // rxvt: small letters for arrows with shift, and with control.
    if (letter <= 'D') {
      snprintf(sequence, sizeof sequence, "\033[%c", letter - 'A' + 'a');
      define(sequence, key, CTERMINAL_SHIFT, false);
      snprintf(sequence, sizeof sequence, "\033O%c", letter - 'A' + 'a');
      define(sequence, key, CTERMINAL_CONTROL, false);
    }
  }
  for (size_t i = 0; i < sizeof numbered / sizeof *numbered; i++) {
    snprintf(sequence, sizeof sequence, "\033[%d~", numbered[i].number);
    define(sequence, numbered[i].key, 0, false);
    for (int modifiers = 1; modifiers < 8; modifiers++) {
      snprintf(sequence, sizeof sequence, "\033[%d;%d~", numbered[i].number, modifiers + 1);
      define(sequence, numbered[i].key, modifiers, true);
    }
  }
  define("\033[Z", CTERMINAL_TAB, CTERMINAL_SHIFT, false);
  // Over what terminfo says of them: then ncurses leaves the mouse to us.
  define_key("\033[<", MOUSE);
  define_key("\033[M", MOUSE_OLD);
  define_key("\033[200~", PASTE_BEGINS);
  define_key("\033[201~", PASTE_ENDS);
}

int keys_named(int code, uint32_t *modifiers) {
  static const struct {
    int code;
    int key;
    uint32_t modifiers;
  } known[] = {
      {KEY_ENTER, CTERMINAL_ENTER, 0},
      {KEY_BTAB, CTERMINAL_TAB, CTERMINAL_SHIFT},
      {KEY_BACKSPACE, CTERMINAL_BACKSPACE, 0},
      {KEY_DC, CTERMINAL_DELETE, 0},
      {KEY_SDC, CTERMINAL_DELETE, CTERMINAL_SHIFT},
      {KEY_IC, CTERMINAL_INSERT, 0},
      {KEY_SIC, CTERMINAL_INSERT, CTERMINAL_SHIFT},
      {KEY_UP, CTERMINAL_UP, 0},
      {KEY_SR, CTERMINAL_UP, CTERMINAL_SHIFT},
      {KEY_DOWN, CTERMINAL_DOWN, 0},
      {KEY_SF, CTERMINAL_DOWN, CTERMINAL_SHIFT},
      {KEY_LEFT, CTERMINAL_LEFT, 0},
      {KEY_SLEFT, CTERMINAL_LEFT, CTERMINAL_SHIFT},
      {KEY_RIGHT, CTERMINAL_RIGHT, 0},
      {KEY_SRIGHT, CTERMINAL_RIGHT, CTERMINAL_SHIFT},
      {KEY_HOME, CTERMINAL_HOME, 0},
      {KEY_FIND, CTERMINAL_HOME, 0},
      {KEY_A1, CTERMINAL_HOME, 0},
      {KEY_SHOME, CTERMINAL_HOME, CTERMINAL_SHIFT},
      {KEY_END, CTERMINAL_END, 0},
      {KEY_SELECT, CTERMINAL_END, 0},
      {KEY_C1, CTERMINAL_END, 0},
      {KEY_SEND, CTERMINAL_END, CTERMINAL_SHIFT},
      {KEY_PPAGE, CTERMINAL_PAGE_UP, 0},
      {KEY_A3, CTERMINAL_PAGE_UP, 0},
      {KEY_SPREVIOUS, CTERMINAL_PAGE_UP, CTERMINAL_SHIFT},
      {KEY_NPAGE, CTERMINAL_PAGE_DOWN, 0},
      {KEY_C3, CTERMINAL_PAGE_DOWN, 0},
      {KEY_SNEXT, CTERMINAL_PAGE_DOWN, CTERMINAL_SHIFT},
  };
  if (code >= OWN_KEY) {
    *modifiers = (uint32_t)(code & 7);
    return (code & 0xFFF) >> 3;
  }
  if (code > KEY_F0 && code <= KEY_F0 + 60) {
    // terminfo counts on from F12 through shift, control, both, alt.
    static const uint32_t rows[] = {
        0, CTERMINAL_SHIFT, CTERMINAL_CONTROL, CTERMINAL_CONTROL | CTERMINAL_SHIFT, CTERMINAL_ALT};
    int number = code - KEY_F0 - 1;
    *modifiers = rows[number / 12];
    return CTERMINAL_FUNCTION + 1 + number % 12;
  }
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    if (known[i].code != code) continue;
    *modifiers = known[i].modifiers;
    return known[i].key;
  }
  return 0;
}
