import ArgumentParser
import MinutesDocuments
import MinutesFiles
import MinutesReading
import MinutesWording

/// `seance import`: a record from minutes that exist as text.
struct ImportCommand: ParsableCommand {
  enum Report: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Lit un procès-verbal existant (texte brut) et en fait une séance.".typeset,
    discussion: """
      Chaque mot du texte se retrouve dans la séance : ce qui n’est pas compris y reste en prose. Ce \
      qui a été lu, et ce qui est à confirmer, est écrit sur la sortie d’erreur.
      """.typeset)

  @Argument(
    help: ArgumentHelp("Le texte ; « - » pour l’entrée standard.".typeset, valueName: "texte"),
    completion: .file())
  var file: String

  @Option(
    name: [.short, .customLong("output")],
    help: ArgumentHelp(
      "La séance à écrire, avec son procès-verbal ; sans elle, la sortie standard.".typeset,
      valueName: "fichier"),
    completion: .file(extensions: ["json"]))
  var output = "-"

  @Option(help: ArgumentHelp("La forme du compte rendu de lecture.".typeset))
  var report = Report.text

  func run() throws {
    let reading = try RecordInput.text(file)
    let summary = ReadingReport(file: file, reading: reading)
    if output == "-" {
      StandardStreams.write(reading.minutes.fileBytes)
    } else {
      try save(reading)
    }
    StandardStreams.report(report == .json ? summary.json : summary.text)
  }

  private func save(_ reading: Reading) throws(CommandFailure) {
    guard let handout = Handout.named("pv"), let format = DocumentFormat.named("txt") else {
      return
    }
    let text = render(reading.minutes, as: handout, format: format)
    // the text that is read must not be replaced by the one that is written
    let textPath = RecordStore.textPath(of: output)
    if textPath == file {
      throw CommandFailure(
        "\(output.printable) : son procès-verbal remplacerait le texte lu ; choisissez un autre nom."
          .typeset)
    }
    do throws(SaveError) {
      let saved = try RecordStore().save(
        reading.minutes, text: text, to: output, expecting: .absent)
      if let refused = saved.text { StandardStreams.report(refused.message) }
    } catch {
      throw CommandFailure(error.message)
    }
  }
}
