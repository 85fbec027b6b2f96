#include "internal.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const char paste_end[] = "\033[201~";
enum { PASTE_END_LENGTH = sizeof paste_end - 1, PASTE_SILENCE = 2000 };
static uint8_t *paste;
static size_t paste_length, paste_room;

static bool paste_append(const uint8_t *bytes, size_t length) {
  if (paste_room - paste_length < length) {
    size_t room = paste_room * 2 + 4096 + length;
    uint8_t *grown = realloc(paste, room);
    if (!grown) return false;
    paste = grown;
    paste_room = room;
  }
  memcpy(paste + paste_length, bytes, length);
  paste_length += length;
  return true;
}

// How much of the end mark the paste ends with.
static size_t paste_matched(void) {
  size_t length = paste_length < PASTE_END_LENGTH ? paste_length : PASTE_END_LENGTH;
  while (length > 0 && memcmp(paste + paste_length - length, paste_end, length) != 0) length--;
  return length;
}

// Takes a paste past ncurses, which has read nothing beyond its first mark, and never reads past its
// end mark either. A paste whose end mark is lost ends when nothing has come for a while.
bool paste_collect(cterminal_event *event) {
  paste_length = 0;
  size_t matched = 0;
  while (matched < PASTE_END_LENGTH && !input_hung_up) {
    int available = 0;
    if (ioctl(STDIN_FILENO, FIONREAD, &available) != 0 || available <= 0) {
      struct pollfd ready[2] = {
          {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = signals_descriptor(), .events = POLLIN}};
      int count = poll(ready, 2, PASTE_SILENCE);
      if (count == 0) break;
      if (count < 0 && errno != EINTR) break;
      if (count > 0 && ready[1].revents) input_heed_signals();
      if (count > 0 && ready[0].revents && input_ended()) input_hung_up = true;
      continue;
    }
    uint8_t bytes[PASTE_END_LENGTH];
    size_t wanted = PASTE_END_LENGTH - matched;
    if ((size_t)available < wanted) wanted = (size_t)available;
    ssize_t count = read(STDIN_FILENO, bytes, wanted);
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (count <= 0) input_hung_up = true;
    if (count > 0 && !paste_append(bytes, (size_t)count)) break;
    matched = paste_matched();
  }
  if (matched == PASTE_END_LENGTH) paste_length -= PASTE_END_LENGTH;
  event->kind = CTERMINAL_PASTE;
  event->bytes = paste;
  event->length = paste_length;
  return true;
}
