import Foundation
import MinutesEditing
import MinutesFiles
import MinutesModel
import MinutesTestSupport
import MinutesWording

@testable import MinutesRules

/// A record to spoil: the sessions of the example register, the sessions of the seeds, one of all
/// formulas, and all of them again with written out what the program otherwise derives.
struct CorrectRecord: Sendable, CustomStringConvertible {
  let name: String
  let minutes: Minutes
  /// Whether nothing may be found in it; the seeds have faults of their own.
  let isCorrect: Bool
  var description: String { name }

  static let all: [CorrectRecord] = {
    var records =
      register + [
        CorrectRecord(name: "correct minutes", minutes: `Correct minutes`.session.minutes),
        CorrectRecord(name: "formulas", minutes: FormulasRecord.minutes),
        CorrectRecord(
          name: "clesse", minutes: read("Tests/Fixtures/clesse-2026-04-23.json"), isCorrect: false),
        CorrectRecord(
          name: "azay", minutes: read("Tests/Fixtures/azay-sur-thouet-2021-02-02.json"),
          isCorrect: false),
      ]
    for record in records {
      records.append(
        CorrectRecord(
          name: record.name + ", results in words", minutes: record.minutes.writtenOut(.words),
          isCorrect: record.isCorrect))
      records.append(
        CorrectRecord(
          name: record.name + ", votes counted", minutes: record.minutes.writtenOut(.counts),
          isCorrect: record.isCorrect))
    }
    return records
  }()

  init(name: String, minutes: Minutes, isCorrect: Bool = true) {
    self.name = name
    self.minutes = minutes
    self.isCorrect = isCorrect
  }

  private static var register: [CorrectRecord] {
    let folder = "examples/Saint-Aubin-sur-Vère"
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: PackageFolder.url.appending(path: folder).path)
    return (files ?? []).filter { $0.hasPrefix("20") && $0.hasSuffix(".json") }.sorted().map {
      CorrectRecord(name: String($0.dropLast(5)), minutes: read(folder + "/" + $0))
    }
  }

  private static func read(_ path: String) -> Minutes {
    do {
      let bytes = try Data(contentsOf: PackageFolder.url.appending(path: path))
      return try Minutes.reading(SourceText(name: path, bytes: Array(bytes))).value
    } catch {
      fatalError("\(path): \(error)")
    }
  }
}

/// How the votes of a record are written out.
enum VotesWritten { case words, counts }

extension Minutes {
  /// The same record, with figures and sentences written by hand where it leaves them to the program:
  /// numbers of the header, totals, shares, results of votes. What was true stays true.
  func writtenOut(_ votes: VotesWritten) -> Minutes {
    var copy = self
    if session.statedFigures == StatedFigures() {
      let roll = rollCall()
      copy.session.statedFigures = StatedFigures(
        inOffice: roll.inOffice.count, present: roll.present.count,
        represented: roll.proxies.count, voters: roll.voters.count, quorum: quorum().needed)
    }
    copy.changeBlocks { item, block in
      switch block.content {
      case .financingPlan(let plan): block.content = .financingPlan(plan.writtenOut)
      case .authorisation(let authorisation):
        block.content = .authorisation(authorisation.writtenOut)
      case .ballot(var ballot):
        let wording = BallotWording(ballot, of: block.id, in: self, at: item)
        guard let result = wording.result else { return }
        switch votes {
        case .words:
          if ballot.wording == .derived { ballot.wording = .typed(wording.resultWords) }
        case .counts:
          guard ballot.mode == .showOfHands else { return }
          ballot.presidentChoice = result.presidentChoice
          ballot.votes = .counts(result.tally)
        }
        block.content = .ballot(ballot)
      case .passage, .table, .annex: return
      }
    }
    return copy
  }

  /// Changes all blocks.
  mutating func changeBlocks(_ change: (ItemID, inout Block) -> Void) {
    func visit(_ items: inout [AgendaItem]) {
      for index in items.indices {
        for block in items[index].blocks.indices {
          change(items[index].id, &items[index].blocks[block])
        }
        visit(&items[index].children)
      }
    }
    visit(&agenda)
  }
}

extension FinancingPlan {
  fileprivate var writtenOut: FinancingPlan {
    var copy = self
    if statedExpenseTotal.isEmpty { copy.statedExpenseTotal = .amount(expenseSum) }
    if statedResourceTotal.isEmpty { copy.statedResourceTotal = .amount(resourceSum) }
    if statedIncludingVAT.isEmpty, let taxed = includingVATByLine {
      copy.statedIncludingVAT = .amount(taxed)
    }
    for index in resources.indices where resources[index].declaredShare == nil {
      guard let amount = resources[index].amount.amount,
        let share = Rate.share(of: amount, in: resourceSum), share.of(resourceSum) == amount
      else { continue }
      copy.resources[index].declaredShare = share
    }
    return copy
  }
}

extension BudgetAuthorisation {
  fileprivate var writtenOut: BudgetAuthorisation {
    var copy = self
    if statedCeiling.isEmpty, let ceiling = derivedCeiling {
      copy.statedCeiling = .amount(ceiling)
    }
    if statedTotal.isEmpty { copy.statedTotal = .amount(sum) }
    return copy
  }
}
