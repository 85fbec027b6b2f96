import Glibc

/// The processes of this machine, as `/proc` tells them.
package struct LocalProcessTable: ProcessTable {
  package init() {}

  package var current: ProcessIdentity {
    let number = getpid()
    return ProcessIdentity(
      number: number, start: start(of: number) ?? "", machine: Self.machine)
  }

  package func start(of process: Int32) -> String? {
    guard let text = Self.text(of: "/proc/\(process)/stat") else {
      // Without /proc there is still this: EPERM is somebody else’s process.
      return kill(process, 0) == 0 || errno == EPERM ? "" : nil
    }
    // The name, in brackets, may hold anything; the 20th word after it is the start.
    guard let bracket = text.lastIndex(of: ")") else { return "" }
    let words = text[text.index(after: bracket)...].split(separator: " ")
    // A zombie has ended.
    if words.first == "Z" || words.first == "X" { return nil }
    return words.count > 19 ? String(words[19]) : ""
  }

  private static var machine: String {
    let boot = text(of: "/proc/sys/kernel/random/boot_id") ?? ""
    let space: String
    do throws(SystemRefusal) {
      space = try LocalFileSystem().linkTarget(of: "/proc/self/ns/pid") ?? ""
    } catch {
      space = ""
    }
    return boot.filter { $0 != "\n" } + " " + space
  }

  private static func text(of path: String) -> String? {
    do throws(SystemRefusal) {
      return String(
        decoding: try LocalFileSystem().readStart(path, count: 4_096), as: UTF8.self)
    } catch {
      return nil
    }
  }
}
