import Logging
import ServiceLifecycle

/// A piece of work as a part of a group of services.
struct PartOfAGroup: Service {
  let body: @Sendable () async throws -> Void

  func run() async throws { try await body() }

  /// Nothing of what a group does is logged.
  static let silence = Logger(label: "aloud") { _ in SwiftLogNoOpLogHandler() }
}
