package import MinutesModel

/// A folder of item templates, a file each: those that ship with the program, or a commune’s own.
package struct TemplateFolder: Sendable {
  /// Its path.
  package let path: String
  /// Whether what lies in it is the commune’s own.
  package let isOwn: Bool
  private let fileSystem: any FileSystem

  /// The folder of a register in which the commune’s own templates lie.
  package static let name = "modeles"
  private static let suffix = ".json"

  package init(
    _ path: String, isOwn: Bool = false, in fileSystem: any FileSystem = LocalFileSystem()
  ) {
    self.path = path
    self.isOwn = isOwn
    self.fileSystem = fileSystem
  }

  /// The commune’s own folder in a register.
  package init(ofRegister folder: String, in fileSystem: any FileSystem = LocalFileSystem()) {
    self.init(folder.appending(component: Self.name), isOwn: true, in: fileSystem)
  }

  /// Its templates by name, and what is wrong with the files that could not be read; a folder that is
  /// not there has none.
  package func load() -> (templates: [ItemTemplate], problems: [String]) {
    var templates: [ItemTemplate] = []
    var problems: [String] = []
    do throws(SystemRefusal) {
      guard try fileSystem.status(of: path)?.kind == .folder else { return ([], []) }
      for name in try fileSystem.names(in: path).sorted()
      where name.hasSuffix(Self.suffix) && !name.hasPrefix(".") {
        do throws(OpenError) {
          templates.append(try load(name))
        } catch {
          problems.append(error.message)
        }
      }
    } catch {
      problems.append(error.message)
    }
    return (templates, problems)
  }

  private func load(_ name: String) throws(OpenError) -> ItemTemplate {
    let file = path.appending(component: name)
    let bytes: [UInt8]
    do throws(SystemRefusal) {
      bytes = try fileSystem.read(file, limit: RecordStore.sizeLimit).bytes
    } catch {
      throw .refused(error)
    }
    do throws(RecordError) {
      var template = try ItemTemplate.reading(SourceText(name: file, bytes: bytes)).value
      template.id = String(name.dropLast(Self.suffix.count))
      template.isOwn = isOwn
      return template
    } catch {
      throw .unreadable(error)
    }
  }

  /// Writes a template under its id, or that id with a number where it is taken; says under which.
  package func store(_ template: ItemTemplate) throws(SaveError) -> ItemTemplate {
    var stored = template
    do throws(SystemRefusal) {
      try fileSystem.createFolder(path)
      var number = 1
      repeat {
        stored.id = number == 1 ? template.id : "\(template.id)-\(number)"
        number += 1
      } while try fileSystem.status(of: file(of: stored.id)) != nil
    } catch {
      throw .refused(error)
    }
    _ = try AtomicSave(fileSystem).replace(
      file(of: stored.id), with: stored.fileBytes, expecting: .absent)
    return stored
  }

  private func file(of id: String) -> String { path.appending(component: id + Self.suffix) }
}
