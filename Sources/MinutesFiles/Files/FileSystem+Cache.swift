extension FileSystem {
  /// Writes a file of a cache, for its owner alone: it is never half there, whoever else writes it meanwhile, but
  /// may be lost in a power cut, since waiting for the disk is not worth what can be made again.
  func keep(_ bytes: [UInt8], at path: String) throws(SystemRefusal) {
    let temporary = path + ".\(String(UInt64.random(in: .min ... .max), radix: 36)).neuf"
    let file = try create(temporary, mode: 0o600)
    do throws(SystemRefusal) {
      do throws(SystemRefusal) {
        try file.writeAll(bytes, in: self)
      } catch {
        try close(file)
        throw error
      }
      try close(file)
      try rename(temporary, to: path)
    } catch {
      do throws(SystemRefusal) { try remove(temporary) } catch {}
      throw error
    }
  }
}
