import Testing

@testable import seance

@Suite struct ExternalProgramTests {
  @Test func `a program that ends tells how`() {
    #expect(ExternalProgram.run("true", [], seconds: 60) == .ended(0))
    #expect(ExternalProgram.run("false", [], seconds: 60) != .ended(0))
  }

  @Test func `a program that is not there is missing`() {
    #expect(ExternalProgram.run("seance-sans-programme", [], seconds: 60) == .missing)
  }

  @Test func `a program is not waited for longer than said`() {
    #expect(ExternalProgram.run("sleep", ["600"], seconds: 0) == .tookTooLong)
  }

  @Test func `a program for which nobody waits any more is ended`() {
    #expect(ExternalProgram.run("sleep", ["600"], seconds: 600, while: { false }) == .tookTooLong)
  }
}
