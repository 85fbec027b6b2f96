#include "internal.h"

#include <wchar.h>

cterminal_style cterminal_make_style(int32_t foreground, int32_t background, uint32_t emphasis) {
  static const struct {
    uint32_t emphasis;
    attr_t attribute;
  } known[] = {
      {CTERMINAL_BOLD, A_BOLD},           {CTERMINAL_DIM, A_DIM},
      {CTERMINAL_ITALIC, A_ITALIC},       {CTERMINAL_UNDERLINE, A_UNDERLINE},
      {CTERMINAL_REVERSE, A_REVERSE},
  };
  cterminal_style style = {0, 0};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
    if (emphasis & known[i].emphasis) style.attributes |= known[i].attribute;
  }
  if (has_colors() && (foreground >= 0 || background >= 0)) {
    int pair = alloc_pair(foreground, background);
    if (pair > 0) style.pair = pair;
  }
  return style;
}

int32_t cterminal_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

static bool joins(uint32_t scalar) { return scalar >= 0x300 && cterminal_width(scalar) == 0; }

void cterminal_put(
    int32_t column, int32_t row, const uint32_t *scalars, size_t count, cterminal_style style) {
  enum { CHUNK = 256 };
  cchar_t cells[CHUNK];
  size_t next = 0;
  while (next < count) {
    int used = 0, width = 0;
    while (next < count && used < CHUNK) {
      wchar_t text[CCHARW_MAX + 1];
      size_t length = 0;
      text[length++] = (wchar_t)scalars[next++];
      while (next < count && joins(scalars[next])) {
        if (length < CCHARW_MAX) text[length++] = (wchar_t)scalars[next];
        next++;
      }
      text[length] = L'\0';
      int columns = text[0] < 0x300 ? 1 : cterminal_width((uint32_t)text[0]);
      if (setcchar(&cells[used], text, style.attributes, 0, &style.pair) == OK) {
        used++;
        width += columns > 0 ? columns : 1;
      }
    }
    mvadd_wchnstr(row, column, cells, used);
    column += width;
  }
}

void cterminal_erase(void) { erase(); }

void cterminal_redraw(void) { clearok(curscr, TRUE); }

void cterminal_flush(int32_t cursor_column, int32_t cursor_row) {
  bool shown = cursor_column >= 0 && cursor_row >= 0;
  if (!shown) curs_set(0);
  wmove(stdscr, shown ? cursor_row : 0, shown ? cursor_column : 0);
  wnoutrefresh(stdscr);
  doupdate();
  if (shown) curs_set(1);
}
