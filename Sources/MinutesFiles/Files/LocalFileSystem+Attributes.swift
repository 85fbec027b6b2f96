import CFileAttributes
import Glibc

extension LocalFileSystem {
  package func attributes(of path: String) throws(SystemRefusal) -> [FileAttribute] {
    let list = try unsafe bytes(path) { buffer, size in
      unsafe cattributes_list(
        path, buffer?.bindMemory(to: CChar.self, capacity: size), size)
    }
    var attributes: [FileAttribute] = []
    for name in list.split(separator: 0) {
      let name = String(decoding: name, as: UTF8.self)
      let value = try unsafe bytes(path) { buffer, size in
        unsafe cattributes_get(path, name, buffer, size)
      }
      attributes.append(FileAttribute(name: name, value: value))
    }
    return attributes
  }

  package func setAttribute(
    of file: OpenFile, _ attribute: FileAttribute
  ) throws(SystemRefusal) {
    let result = unsafe attribute.value.withUnsafeBytes { value in
      unsafe cattributes_set(
        file.descriptor, attribute.name, value.baseAddress, value.count)
    }
    guard result == 0 else { throw SystemRefusal(.keepMode, file.path, code: errno) }
  }

  package func touch(_ path: String) throws(SystemRefusal) {
    // Without times the system takes its own: that of the server, on a network share.
    guard unsafe utimensat(AT_FDCWD, path, nil, 0) == 0 else {
      throw SystemRefusal(.write, path, code: errno)
    }
  }

  /// What a call fills a buffer with that is asked for its size first.
  private func bytes(
    _ path: String, _ call: (UnsafeMutableRawPointer?, Int) -> Int
  ) throws(SystemRefusal) -> [UInt8] {
    while true {
      let size = call(nil, 0)
      if size == 0 { return [] }
      guard size > 0 else {
        // Gone since it was listed, or nothing of the sort here.
        if errno == ENODATA || errno == ENOTSUP || errno == ENOENT { return [] }
        throw SystemRefusal(.inspect, path, code: errno)
      }
      var result = [UInt8](repeating: 0, count: size)
      let filled = unsafe result.withUnsafeMutableBytes { unsafe call($0.baseAddress, size) }
      if filled >= 0 { return Array(result[..<filled]) }
      guard errno == ERANGE else { throw SystemRefusal(.inspect, path, code: errno) }
    }
  }
}
