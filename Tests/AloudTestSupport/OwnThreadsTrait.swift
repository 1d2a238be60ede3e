package import Testing

/// Every test of a suite runs on threads of its own (`OwnThreads`).
package struct OwnThreadsTrait: SuiteTrait, TestTrait, TestScoping {
  package let isRecursive = true

  @concurrent package func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @Sendable @concurrent () async throws -> Void
  ) async throws {
    try await OwnThreads.run { try await function() }
  }
}

extension Trait where Self == OwnThreadsTrait {
  /// For tests that start programs and wait for them, or that a server would hang up on for being late.
  package static var ownThreads: Self { Self() }
}
