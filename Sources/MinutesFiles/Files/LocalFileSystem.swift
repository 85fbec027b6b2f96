import Glibc

/// The file system of this machine.
package struct LocalFileSystem: FileSystem {
  package init() {}

  package func status(of path: String) throws(SystemRefusal) -> FileStatus? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw SystemRefusal(.inspect, path, code: errno)
    }
    return FileStatus(status)
  }

  package func linkTarget(of path: String) throws(SystemRefusal) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &buffer, Int(PATH_MAX))
    guard count >= 0 else {
      // EINVAL: no link; ENOENT: nothing there.
      if errno == EINVAL || errno == ENOENT { return nil }
      throw SystemRefusal(.inspect, path, code: errno)
    }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  package func checkWritable(_ path: String) throws(SystemRefusal) {
    guard unsafe access(path, W_OK) == 0 else {
      throw SystemRefusal(.write, path, code: errno)
    }
  }

  package func read(
    _ path: String, limit: Int
  ) throws(SystemRefusal) -> (bytes: [UInt8], status: FileStatus) {
    let (descriptor, status) = try openForReading(path)
    defer { _ = Glibc.close(descriptor) }
    guard status.size <= limit else { throw SystemRefusal(.read, path, code: EFBIG) }
    let bytes = try readAll(descriptor, path, expecting: Int(status.size), limit: limit)
    return (bytes, status)
  }

  package func readStart(_ path: String, count: Int) throws(SystemRefusal) -> [UInt8] {
    let (descriptor, _) = try openForReading(path)
    defer { _ = Glibc.close(descriptor) }
    return try readSome(descriptor, path, count)
  }

  package func create(_ path: String, mode: UInt32) throws(SystemRefusal) -> OpenFile {
    let flags = O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW
    let descriptor = retrying { unsafe open(path, flags, mode_t(mode)) }
    guard descriptor >= 0 else { throw SystemRefusal(.create, path, code: errno) }
    return OpenFile(descriptor: descriptor, path: path)
  }

  package func append(
    to path: String, creating mode: UInt32?
  ) throws(SystemRefusal) -> OpenFile {
    let flags = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW
    let descriptor = retrying {
      if let mode {
        unsafe open(path, flags | O_CREAT | O_EXCL, mode_t(mode))
      } else {
        unsafe open(path, flags)
      }
    }
    guard descriptor >= 0 else {
      throw SystemRefusal(mode == nil ? .write : .create, path, code: errno)
    }
    return OpenFile(descriptor: descriptor, path: path)
  }

  package func overwrite(_ path: String) throws(SystemRefusal) -> OpenFile {
    let descriptor = retrying { unsafe open(path, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SystemRefusal(.write, path, code: errno) }
    return OpenFile(descriptor: descriptor, path: path)
  }

  package func truncate(_ file: OpenFile, to length: Int64) throws(SystemRefusal) {
    guard retrying({ ftruncate(file.descriptor, off_t(length)) }) == 0 else {
      throw SystemRefusal(.write, file.path, code: errno)
    }
  }

  package func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(SystemRefusal) -> Int {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      retrying { unsafe Glibc.write(file.descriptor, buffer.baseAddress, buffer.count) }
    }
    guard count >= 0 else { throw SystemRefusal(.write, file.path, code: errno) }
    return count
  }

  package func setOwner(
    of file: OpenFile, _ owner: UInt32, group: UInt32
  ) throws(SystemRefusal) {
    guard fchown(file.descriptor, owner, group) == 0 else {
      throw SystemRefusal(.keepMode, file.path, code: errno)
    }
  }

  package func setMode(of file: OpenFile, _ mode: UInt32) throws(SystemRefusal) {
    guard fchmod(file.descriptor, mode_t(mode)) == 0 else {
      throw SystemRefusal(.keepMode, file.path, code: errno)
    }
  }

  package func synchronise(_ file: OpenFile) throws(SystemRefusal) {
    guard retrying({ fsync(file.descriptor) }) == 0 else {
      throw SystemRefusal(.synchronise, file.path, code: errno)
    }
  }

  package func synchroniseContents(_ file: OpenFile) throws(SystemRefusal) {
    guard retrying({ fdatasync(file.descriptor) }) == 0 else {
      throw SystemRefusal(.synchronise, file.path, code: errno)
    }
  }

  package func close(_ file: OpenFile) throws(SystemRefusal) {
    // After EINTR Linux has closed the descriptor all the same.
    guard Glibc.close(file.descriptor) == 0 || errno == EINTR else {
      throw SystemRefusal(.write, file.path, code: errno)
    }
  }

  package func rename(_ path: String, to target: String) throws(SystemRefusal) {
    guard unsafe Glibc.rename(path, target) == 0 else {
      throw SystemRefusal(.rename, target, code: errno)
    }
  }

  package func synchroniseFolder(_ path: String) throws(SystemRefusal) -> Bool {
    let descriptor = retrying { unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SystemRefusal(.synchronise, path, code: errno) }
    defer { _ = Glibc.close(descriptor) }
    if retrying({ fsync(descriptor) }) == 0 { return true }
    // A file system whose folders cannot be synchronised.
    if errno == EINVAL || errno == ENOTSUP { return false }
    throw SystemRefusal(.synchronise, path, code: errno)
  }

  package func remove(_ path: String) throws(SystemRefusal) {
    guard unsafe unlink(path) == 0 else { throw SystemRefusal(.remove, path, code: errno) }
  }

  package func createFolder(_ path: String) throws(SystemRefusal) {
    if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, path.folder != path else {
      throw SystemRefusal(.create, path, code: errno)
    }
    try createFolder(path.folder)
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw SystemRefusal(.create, path, code: errno)
    }
  }

  package func names(in folder: String) throws(SystemRefusal) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      throw SystemRefusal(.list, folder, code: errno)
    }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw SystemRefusal(.list, folder, code: errno) }
    return names
  }

  // MARK: Reading

  private func openForReading(_ path: String) throws(SystemRefusal) -> (Int32, FileStatus) {
    // Without O_NONBLOCK a named pipe would keep us waiting.
    let descriptor = retrying { unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard descriptor >= 0 else { throw SystemRefusal(.read, path, code: errno) }
    var raw = stat()
    let failure: Int32
    if unsafe fstat(descriptor, &raw) == 0 {
      let status = FileStatus(raw)
      switch status.kind {
      case .file: return (descriptor, status)
      case .folder: failure = EISDIR
      case .other: failure = ENODEV
      }
    } else {
      failure = errno
    }
    _ = Glibc.close(descriptor)
    throw SystemRefusal(.read, path, code: failure)
  }

  private func readAll(
    _ descriptor: Int32, _ path: String, expecting size: Int, limit: Int
  ) throws(SystemRefusal) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while true {
      let chunk = try readSome(descriptor, path, max(65_536, size - bytes.count + 1))
      if chunk.isEmpty { return bytes }
      guard bytes.count + chunk.count <= limit else {
        throw SystemRefusal(.read, path, code: EFBIG)
      }
      bytes += chunk
    }
  }

  private func readSome(
    _ descriptor: Int32, _ path: String, _ count: Int
  ) throws(SystemRefusal) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      let result = retrying { unsafe Glibc.read(descriptor, buffer.baseAddress, count) }
      if result < 0 { failure = errno }
      filled = max(0, result)
    }
    guard failure == 0 else { throw SystemRefusal(.read, path, code: failure) }
    return bytes
  }

  /// Calls again for as long as a signal interrupts it.
  func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    let kind: Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    self.init(
      kind: kind, device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
      size: Int64(status.st_size),
      modified: [Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec)],
      mode: UInt32(status.st_mode & 0o7777), owner: status.st_uid, group: status.st_gid,
      names: Int(status.st_nlink))
  }
}
