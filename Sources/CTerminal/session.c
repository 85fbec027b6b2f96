#include "internal.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static SCREEN *screen;
static struct termios found;
static bool entered;
// Everything that undoes what we and ncurses switched on.
static char restoring[512];
static size_t restoring_length;

// Marks around a paste; the mouse with motion while its button is down.
static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
static const char mouse_on[] = "\033[?1000h\033[?1002h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1002l\033[?1000l";
static bool knows_private_modes, reports_mouse;

void write_all(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

bool cterminal_use_utf8_locale(void) {
  static const char *const names[] = {"", "C.UTF-8", "C.utf8", "fr_FR.UTF-8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    if (setlocale(LC_CTYPE, names[i]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  return false;
}

static const char *capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

// Appends what terminfo gives, without its padding.
static void restore_with(const char *bytes) {
  while (bytes && *bytes && restoring_length < sizeof restoring) {
    if (bytes[0] == '$' && bytes[1] == '<') {
      const char *end = strchr(bytes, '>');
      if (end) {
        bytes = end + 1;
        continue;
      }
    }
    restoring[restoring_length++] = *bytes++;
  }
}

static void enter_modes(void) {
  if (knows_private_modes) write_all(paste_on, sizeof paste_on - 1);
  if (reports_mouse) write_all(mouse_on, sizeof mouse_on - 1);
  entered = true;
}

static void leave_modes(void) {
  if (reports_mouse) write_all(mouse_off, sizeof mouse_off - 1);
  if (knows_private_modes) write_all(paste_off, sizeof paste_off - 1);
}

bool session_emergency_restore(void) {
  if (!entered) return false;
  entered = false;
  write_all(restoring, restoring_length);
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
  return true;
}

cterminal_outcome cterminal_open(void) {
  if (screen) return CTERMINAL_FAILED;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CTERMINAL_NOT_A_TERMINAL;
  if (tcgetattr(STDIN_FILENO, &found) != 0) return CTERMINAL_NOT_A_TERMINAL;
  cterminal_use_utf8_locale();
  int error = 0;
  if (setupterm(NULL, STDOUT_FILENO, &error) != OK) return CTERMINAL_UNKNOWN;
  const char *move = capability("cup");
  if (!move || !capability("clear")) return CTERMINAL_TOO_LIMITED;
  // The size of the window counts, whatever LINES and COLUMNS say.
  use_tioctl(TRUE);
  // Before ncurses, which leaves alone what is already handled, and then does not switch the stop key
  // off and on around every frame.
  if (!signals_install()) return CTERMINAL_FAILED;
  struct termios eight_bits = found;
  eight_bits.c_iflag &= ~(tcflag_t)ISTRIP;
  tcsetattr(STDIN_FILENO, TCSANOW, &eight_bits);
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    tcsetattr(STDIN_FILENO, TCSANOW, &found);
    signals_restore();
    return CTERMINAL_FAILED;
  }
  signals_chain_resize();
  raw();
  noecho();
  nonl();
  intrflush(stdscr, FALSE);
  // A frame is sent whole: the input has been read before it was drawn.
  typeahead(-1);
  set_escdelay(25);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  knows_private_modes = strncmp(move, "\033[", 2) == 0;
  reports_mouse = knows_private_modes && capability("kmous");
  restoring_length = 0;
  if (reports_mouse) restore_with(mouse_off);
  if (knows_private_modes) restore_with(paste_off);
  restore_with(capability("sgr0"));
  restore_with(capability("cnorm"));
  restore_with(capability("rmkx"));
  restore_with(capability("rmcup"));
  if (!input_open()) {
    cterminal_close();
    return CTERMINAL_FAILED;
  }
  enter_modes();
  return CTERMINAL_OPENED;
}

void cterminal_close(void) {
  if (!screen) return;
  if (entered) leave_modes();
  if (!isendwin()) endwin();
  entered = false;
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
  input_close();
  delscreen(screen);
  screen = NULL;
  signals_restore();
}

void cterminal_suspend(void) {
  if (!screen || !entered) return;
  leave_modes();
  endwin();
  entered = false;
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
}

void cterminal_resume(void) {
  if (!screen) return;
  reset_prog_mode();
  session_check_size();
  clearok(curscr, TRUE);
  doupdate();
  enter_modes();
}

void session_check_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  if (is_term_resized(size.ws_row, size.ws_col)) resizeterm(size.ws_row, size.ws_col);
}

const char *cterminal_name(void) {
  const char *name = getenv("TERM");
  return name ? name : "";
}

int32_t cterminal_columns(void) { return screen ? getmaxx(stdscr) : 0; }

int32_t cterminal_rows(void) { return screen ? getmaxy(stdscr) : 0; }

int32_t cterminal_colors(void) { return screen && has_colors() ? COLORS : 0; }
