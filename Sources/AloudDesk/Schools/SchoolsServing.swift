package import AloudCollector
package import AloudHTTP
package import AloudModel

/// Serves every open wave of all schools in a folder until it is told to end.
package struct SchoolsServing {
  private let server: SchoolsServer<SchoolsFolder>
  package let overview: SchoolsOverview

  /// What happens while schools are served: nothing that a person's answer brings about.
  package enum Event: Sendable {
    /// - Parameter port: of this computer.
    case listening(Frontage, port: Int)
    /// Something is wrong with one school; the others go on.
    case failed(SchoolName, Refusal)
  }

  package init(
    _ folder: String, _ frontage: Frontage, clock: @escaping @Sendable () -> Instant,
    dice: @escaping @Sendable () -> any RandomNumberGenerator,
    tell: @escaping @Sendable (Event) -> Void
  ) throws(Refusal) {
    overview = try SchoolsOverview(of: folder, at: clock())
    let boxes = SchoolsServer<SchoolsFolder>.mostBoxes()
    let files = boxes * SchoolsServer<SchoolsFolder>.filesOfABox
    guard let limits = ConnectionLimits.permitted(beside: files) else {
      throw .serving(.tooFewFiles(fewest: ConnectionLimits.fewestFiles + files))
    }
    server = SchoolsServer(
      SchoolsFolder(folder) { tell(.failed($0, $1)) }, frontage: frontage, limits: limits,
      now: clock, dice: dice, mostBoxes: boxes, listening: { tell(.listening(frontage, port: $0)) })
  }

  package func run(port: Int) async throws(Refusal) {
    do throws(ServingFailure) { try await server.run(port: port) } catch {
      throw .serving(.failed(error, port: port))
    }
  }
}
