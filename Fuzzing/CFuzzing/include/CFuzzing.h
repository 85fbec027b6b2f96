#ifndef CFUZZING_H
#define CFUZZING_H

#include <stddef.h>
#include <stdint.h>

// libFuzzer's own loop, for programs that bring their own `main`.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*try_one)(const uint8_t *, size_t));

#endif
