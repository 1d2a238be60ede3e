import AloudTestSupport
import Foundation
import Testing

/// The doors between stages, tried with the compiler: what must not compile does not.
struct DoorTests {
  @Test
  func `a release cannot be made outside AloudDisclosure`() throws {
    let verdict = try compile(
      """
      import AloudDisclosure
      import AloudModel
      func forge(_ manifest: Manifest) -> Release {
        Release(
          manifest: manifest, counted: .shown(10), invalid: 0, scales: [], items: [],
          breakdowns: [], withheldCells: [:])
      }
      """)
    #expect(verdict.contains("'Release' initializer is inaccessible due to 'internal' protection"))
  }

  @Test
  func `a report cannot be made from anything but releases`() throws {
    let verdict = try compile(
      """
      import AloudModel
      import AloudReports
      func forge(_ language: Language) -> Report { Report(title: "", language: language, blocks: []) }
      """)
    #expect(verdict.contains("'Report' initializer is inaccessible due to 'internal' protection"))
  }

  @Test
  func `a sealed ballot cannot be made around the check of its form`() throws {
    let verdict = try compile(
      """
      import AloudBallots
      import AloudCrypto
      func forge(_ message: CompactJWE) -> SealedBallot { SealedBallot(message) }
      """)
    #expect(verdict.contains("error:"))
    #expect(verdict.contains("SealedBallot"))
  }

  @Test
  func `what may be done compiles, so that the refusals above mean something`() throws {
    let verdict = try compile(
      """
      import AloudDisclosure
      import AloudModel
      import AloudTally
      func fair(_ manifest: Manifest) -> Release {
        ReleaseGate(manifest: manifest, earlier: []).release(WaveTally(of: manifest), invalid: 0)
      }
      """)
    #expect(!verdict.contains("error:"), "\(verdict)")
  }

  /// What the compiler says of a file in a further module of this package.
  private func compile(_ source: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "Forgery.swift")
    try source.write(to: file, atomically: true, encoding: .utf8)
    let modules = try modules()
    // Beside the build: <scratch>/<triple>/debug/Modules and <scratch>/checkouts.
    let numerics = modules.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
      .appending(path: "checkouts/swift-numerics/Sources/_NumericsShims/include")
    let process = ChildProcess()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "swiftc", "-typecheck", "-swift-version", "6", "-package-name", packageName,
      "-I", modules.path,
      "-Xcc", "-fmodule-map-file=" + SourceTree.root.path + "/Sources/COpenSSL/module.modulemap",
      "-Xcc", "-fmodule-map-file=" + numerics.path + "/module.modulemap",
      "-module-cache-path", folder.path + "/cache", file.path,
    ]
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  /// SwiftPM names a root package by its folder.
  private var packageName: String { SourceTree.root.lastPathComponent.lowercased() }

  /// The modules this test run was built with.
  private func modules() throws -> URL {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appending(path: "Modules")
      let module = candidate.appending(path: "AloudDisclosure.swiftmodule")
      if FileManager.default.fileExists(atPath: module.path) { return candidate }
      folder = folder.deletingLastPathComponent()
    }
    struct NoModules: Error {}
    throw NoModules()
  }
}
