import EditorInterface
import MinutesFiles
import MinutesModel
import MinutesWording

/// Opens a new revision of a sealed record, which stays as it is.
struct RectificationDesk {
  /// The file of the sealed record.
  let path: String

  /// Writes the revision beside the sealed record, and returns its path.
  func rectify(
    _ minutes: Minutes, because reason: String, at now: Moment
  ) throws(CommandFailure) -> String {
    guard let seal = minutes.seal, seal.isComplete else {
      throw CommandFailure("Ce procès-verbal n’est pas scellé : il se modifie encore.".typeset)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = path.folderPath
    let base = Register.nameWithoutRevision(name)
    var revision = minutes.signedPart
    revision.session.state = .draft
    revision.review.lastLook = nil
    let author = minutes.council.member(minutes.session.secretary)?.name ?? ""
    revision.session.stateChanges.append(
      StateChange(.draft, on: now.date, at: now.time, by: author, reason: reason))
    var number = 1
    while true {
      let file = "\(base)-r\(number).json"
      revision.session.revision = Revision(
        number: number, of: Seal.Link(file: name, digest: seal.digest), reason: reason,
        on: now.date, at: now.time, by: author)
      let target = folder == "." ? file : folder + "/" + file
      do throws(SaveError) {
        _ = try RecordStore().save(
          revision, text: SessionFile.text(of: revision), to: target, expecting: .absent)
        return target
      } catch .alreadyExists {
        number += 1
      } catch {
        throw CommandFailure(error.message)
      }
    }
  }
}
