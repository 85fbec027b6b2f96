extension FileSystem {
  /// Writes a file of a cache, for its owner alone: it is never half there, but may be lost in a power cut, since
  /// waiting for the disk is not worth what can be made again.
  func keep(_ bytes: [UInt8], at path: String) throws(SystemRefusal) {
    let temporary = path + ".neuf"
    if try status(of: temporary) != nil { try remove(temporary) }
    let file = try create(temporary, mode: 0o600)
    do throws(SystemRefusal) {
      try file.writeAll(bytes, in: self)
    } catch {
      try close(file)
      throw error
    }
    try close(file)
    try rename(temporary, to: path)
  }
}
