import AloudDesk
package import AloudHTTP
package import AloudModel

/// The desk of whoever runs a server of many schools: where each of them stands, as its files lie there
/// now, and nothing of who or how many answered. Nothing can be changed on it.
package struct SchoolsPages: DeskPages {
  private let folder: String
  private let clock: @Sendable () -> Instant

  /// - Parameter folder: with the folder of each school in it.
  package init(_ folder: String, clock: @escaping @Sendable () -> Instant) {
    (self.folder, self.clock) = (folder, clock)
  }

  package func answer(at path: DeskPath, in language: DeskLanguage) -> DeskAnswer {
    guard path == DeskPath() else { return .nothingHere }
    do throws(Refusal) {
      let overview = try SchoolsOverview(of: folder, at: clock())
      return .page(SchoolsPage(overview: overview, language: language).page)
    } catch {
      return .page(RefusalPage(refusal: error, language: language).page)
    }
  }

  package func answer(
    to form: SubmittedForm, at path: DeskPath, in language: DeskLanguage
  ) -> DeskAnswer { .nothingHere }
}
