import EditorInterface
import MinutesEditing
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
    let folder = path.folderPath
    let base = Register.nameWithoutRevision(SessionFile.name(of: path))
    // What was done with acts and list holds on for those that are not touched.
    var revision = minutes
    revision.seal = nil
    revision.session.state = .draft
    revision.session.formalities.minutesSignedOn = nil
    revision.session.formalities.minutesApprovedOn = nil
    revision.session.formalities.minutesPublishedOn = nil
    revision.review.lastLook = nil
    let name = SettingsStore(environment: .current).load().settings.userName
    let author = name.isEmpty ? minutes.council.member(minutes.session.secretary)?.name ?? "" : name
    revision.session.stateChanges.append(
      StateChange(.draft, on: now.date, at: now.time, by: author, reason: reason))
    var number = 1
    while true {
      let file = "\(base)-r\(number).json"
      revision.session.revision = Revision(
        number: number, of: Seal.Link(file: SessionFile.name(of: path), digest: seal.digest),
        reason: reason,
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

/// What a rectification changes of acts that had been transmitted and published already.
struct RectifiedActs {
  /// The rectification, without the days of acts that it changes: those were the days of other words.
  private(set) var minutes: Minutes
  /// The numbers of the items whose acts have to be transmitted and published anew.
  private(set) var changed: [String] = []

  /// `nil` for a record that rectifies none, or whose original is not at hand.
  init?(_ revision: Minutes, in folder: String) {
    minutes = revision
    guard let link = revision.session.revision?.of,
      let original = try? RecordStore().openMinutes(
        at: folder == "." ? link.file : folder + "/" + link.file
      ).contents.value
    else { return nil }
    let (before, after) = (original.signedPart, revision.signedPart)
    for numbered in revision.numberedItems {
      let id = numbered.item.id
      guard before.item(id)?.alone != after.item(id)?.alone,
        let old = original.item(id)?.facts.deliberation, old.wasHandedOut
      else { continue }
      changed.append(numbered.number)
      guard var act = numbered.item.facts.deliberation, act.wasHandedOut else { continue }
      act.signedOn = nil
      act.transmittedOn = nil
      act.receivedOn = nil
      act.receiptNumber = ""
      act.publishedOn = nil
      act.notifiedOn = nil
      act.certifiedOn = nil
      let edit = Edit.proceedings(id, .setDeliberation(act == Deliberation() ? nil : act))
      guard (try? edit.apply(to: &minutes)) != nil else { return nil }
    }
  }

  /// What there is to do, in French and not typeset; `nil` where nothing is.
  var sentence: String? {
    changed.isEmpty
      ? nil
      : "À transmettre et à publier de nouveau : "
        + (changed.count == 1 ? "point " : "points ") + changed.joined(separator: ", ") + "."
  }
}

extension AgendaItem {
  /// The item without its sub-items.
  fileprivate var alone: AgendaItem {
    var item = self
    item.children = []
    return item
  }
}

extension Deliberation {
  /// Whether it went to the prefecture or to the public.
  fileprivate var wasHandedOut: Bool {
    [transmittedOn, receivedOn, publishedOn, notifiedOn, certifiedOn].contains { $0 != nil }
  }
}
