import EditorInterface
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesWording
import TerminalScreen

extension EffectRunner {
  /// Signs the session that is open; a key may ask for its passphrase on the terminal.
  mutating func sign(
    _ minutes: Minutes, as role: SigningRole, withKey: Bool, on terminal: any Terminal,
    at now: Moment
  ) -> Report {
    guard file != nil else { return .failed(message: "Il n’y a pas de séance à signer ici.") }
    let key = withKey ? settings.load().0.signingKey : nil
    if withKey { terminal.suspend() }
    defer { if withKey { terminal.resume() } }
    do throws(CommandFailure) {
      guard let (signed, note) = try file?.sign(minutes, as: role, key: key, at: now) else {
        return .failed(message: "Il n’y a pas de séance à signer ici.")
      }
      return wasSigned(signed, note)
    } catch {
      return .failed(message: error.description)
    }
  }

  /// Takes back the signature of the session that is open.
  mutating func withdrawSignature(of minutes: Minutes) -> Report {
    do throws(CommandFailure) {
      guard let (open, note) = try file?.withdrawSignature(of: minutes) else {
        return .failed(message: "Il n’y a pas de séance ici.")
      }
      return wasSigned(open, note)
    } catch {
      return .failed(message: error.description)
    }
  }

  private mutating func wasSigned(_ minutes: Minutes, _ note: SessionFile.Note) -> Report {
    if let file {
      journal?.recordWasSaved(as: file.contents, at: file.path)
      noteFile(file)
    }
    return .signed(minutes, message: note.text, isComplete: note.isComplete)
  }

  /// Makes a rectification of the sealed session that is open, and opens it.
  func rectify(_ minutes: Minutes, because reason: String, at now: Moment) -> Result {
    guard let file else { return .report(.failed(message: "Il n’y a pas de séance ici.")) }
    do throws(CommandFailure) {
      let desk = RectificationDesk(path: file.path)
      return open(try desk.rectify(minutes, because: reason, at: now))
    } catch {
      return .report(.failed(message: error.description))
    }
  }

  /// Numbers the deliberations after those of the register’s other sessions.
  func number(_ minutes: Minutes) -> Report {
    guard let pattern = minutes.council.numberPattern else {
      return .failed(message: "Le registre n’a pas de modèle de numéros.")
    }
    do throws(SystemRefusal) {
      let others = try RegisterNumbers(at: folder, besides: file?.path)
      let acts = minutes.registerItems.filter { $0.item.state == .done }.map(\.item.id)
      let edits = others.edits(numbering: minutes, acts: acts, by: pattern)
      var numbered = minutes
      for edit in edits {
        do throws(EditError) {
          try edit.apply(to: &numbered)
        } catch {
          return .failed(message: error.message)
        }
      }
      let faults = others.faults(
        with: numbered, in: file.map { SessionFile.name(of: $0.path) } ?? "cette séance",
        by: pattern)
      // One line holds one of them: verify tells all.
      let told = faults.first.map { fault in
        " Attention : \(fault.sentence)"
          + (faults.count > 1 ? ", et \(faults.count - 1) autre(s) (seance verify)." : ".")
      }
      if edits.isEmpty {
        return .done(message: "Les délibérations sont déjà numérotées.\(told ?? "")".typeset)
      }
      return .numbered(
        .sequence("numéroter les délibérations", edits),
        message: "Délibérations numérotées : \(edits.count).\(told ?? "")".typeset)
    } catch {
      return .failed(message: error.message)
    }
  }
}
