import TerminalScreen

/// Keys written down: `ab<Enter><C-s><paste:deux<NL>lignes>`.
struct KeyScript {
  let events: [InputEvent]

  init(_ script: String) {
    var events: [InputEvent] = []
    var rest = Substring(script)
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">") {
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        rest = rest[rest.index(after: end)...]
        if name.hasPrefix("paste:") {
          let text = name.dropFirst(6).replacing("\\n", with: "\n").replacing("\\t", with: "\t")
          events.append(.paste(String(text)))
        } else if name == "lt" {
          events.append(.key(KeyPress(.character("<"))))
        } else if let press = KeyPress(description: name) {
          events.append(.key(press))
        }
        continue
      }
      rest = rest.dropFirst()
      if character != "\n" { events.append(.key(KeyPress(.character(character)))) }
    }
    self.events = events
  }
}
