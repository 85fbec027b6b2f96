import EditorInterface
import MinutesFiles
import MinutesModel

/// The council’s file of a register, for what is changed in a session and holds for those to come.
struct CouncilFile {
  let folder: String

  /// How the register numbers its deliberations; `nil` where that is not said, or not to be read.
  var numberPattern: NumberPattern? {
    do throws(OpenError) {
      return try RecordStore().openCouncil(at: path).contents.value.numberPattern
    } catch {
      return nil
    }
  }

  private var path: String {
    folder == "." ? Register.councilName : folder + "/" + Register.councilName
  }

  /// Switches rules off and on again, those that others switched off left as they are; a French sentence
  /// on what became of it.
  func switchRules(off: [DisabledRule], on: [String]) -> Result<String, CommandFailure> {
    let what = Self.what(off, on)
    let register: Register
    do throws(SystemRefusal) {
      register = try Register(at: folder)
    } catch {
      return .failure(CommandFailure(error.message))
    }
    guard let path = register.councilPath else {
      return .success(
        "\(what) pour cette séance ; il n’y a pas de \(Register.councilName) à côté."
      )
    }
    do throws(OpenError) {
      let opened = try RecordStore().openCouncil(at: path)
      var council = opened.contents.value
      let touched = Set(off.map(\.rule) + on)
      council.disabledRules = council.disabledRules.filter { !touched.contains($0.rule) } + off
      return Self.save(council, opened, what)
    } catch {
      return .failure(CommandFailure(Self.notStored(what) + error.message))
    }
  }

  /// Keeps what was changed in a session and holds for those to come; a French sentence on what became of it.
  func store(
    _ habits: CouncilHabits, since before: CouncilHabits
  ) -> Result<String, CommandFailure> {
    let what =
      habits.documents != before.documents || habits.textWidth != before.textWidth
      ? "En-tête et formules retenus"
      : habits.numberPattern != before.numberPattern
        ? "Numérotation retenue" : "Matière retenue pour ces points"
    do throws(OpenError) {
      let opened = try RecordStore().openCouncil(at: path)
      var council = opened.contents.value
      habits.carryOver(to: &council, since: before)
      return Self.save(council, opened, what)
    } catch {
      if case .refused(let refusal) = error, refusal.isAbsence {
        return .success(
          "\(what) pour cette séance ; il n’y a pas de \(Register.councilName) à côté.")
      }
      return .failure(CommandFailure(Self.notStored(what) + error.message))
    }
  }

  private static func save(
    _ council: Council, _ opened: OpenedRecord<Council>, _ what: String
  ) -> Result<String, CommandFailure> {
    do throws(SaveError) {
      _ = try RecordStore().save(
        council, to: opened.path, expecting: .unchanged(since: opened.version))
      return .success(
        "\(what), aussi dans \(Register.councilName) pour les séances à venir. Ctrl-Z revient en arrière."
      )
    } catch {
      return .failure(CommandFailure(notStored(what) + error.message))
    }
  }

  /// « F-03 est écartée », « F-03 est de nouveau appliquée »
  private static func what(_ off: [DisabledRule], _ on: [String]) -> String {
    let applied = on.map { "\($0) est de nouveau appliquée" }
    return (off.map { "\($0.rule) est écartée" } + applied).joined(separator: ", ").printable
  }

  private static func notStored(_ what: String) -> String {
    "\(what) pour cette séance, mais pas dans \(Register.councilName). "
  }
}
