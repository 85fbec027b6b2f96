#ifndef CFILEATTRIBUTES_H
#define CFILEATTRIBUTES_H

#include <stddef.h>
#include <sys/types.h>

// What a file system keeps with a file beside its contents; Swift does not import <sys/xattr.h>.

// The names, each ended by a zero byte; with no room it says how much is needed. -1 and errno on failure.
ssize_t cattributes_list(const char *path, char *names, size_t room);
// The value of one.
ssize_t cattributes_get(const char *path, const char *name, void *value, size_t room);
// 0, or -1 and errno.
int cattributes_set(int descriptor, const char *name, const void *value, size_t length);

#endif
