#include "CFileAttributes.h"

#include <sys/xattr.h>

ssize_t cattributes_list(const char *path, char *names, size_t room) {
  return listxattr(path, names, room);
}

ssize_t cattributes_get(const char *path, const char *name, void *value, size_t room) {
  return getxattr(path, name, value, room);
}

int cattributes_set(int descriptor, const char *name, const void *value, size_t length) {
  return fsetxattr(descriptor, name, value, length, 0);
}
