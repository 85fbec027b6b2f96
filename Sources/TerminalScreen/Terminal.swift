/// Where frames go and events come from.
package protocol Terminal: AnyObject {
  /// The size as of the last event read.
  var size: Size { get }

  /// Shows the grid, and the cursor where one is given.
  ///
  /// A grid of another size than the terminal's is clipped, and what it lacks is blank.
  func present(_ grid: CellGrid, cursor: Position?)

  /// Everything that has arrived, in order, without waiting; a paste is one event.
  ///
  /// Scalars that arrive together and form one `Character` are one key. They are not normalised: the
  /// standard library keeps NFC to itself, so the document's layer does that on insertion.
  func readEvents() -> [InputEvent]

  /// Waits until something arrives, `wake` is readable or the time is over, and returns the same as
  /// `readEvents()`, with `.wake` last if it applies; `wake` is left for its owner to empty.
  ///
  /// Without a time it waits for ever; a negative one counts as none.
  func waitForEvents(wake: Int32?, timeoutMilliseconds: Int32?) -> [InputEvent]

  /// Takes effect with the next frame.
  func setTheme(_ theme: Theme)

  /// Sends every cell again with the next frame, for a screen that something else wrote upon.
  func redraw()

  /// Gives the terminal back as it was found, for another program; `resume()` takes it again.
  func suspend()
  func resume()

  /// Gives the terminal back for good; a second call does nothing.
  func close()
}
