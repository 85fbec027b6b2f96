import MinutesEditing
import MinutesModel

extension Editor {
  /// What the first thing that happens in a session changes with it: the session is being held. The
  /// hour at which it was opened is noted by a command of its own.
  var editsThatBegin: [Edit] {
    minutes.session.state == .preparation ? [.session(.enter(change(to: .inSession)))] : []
  }
}
