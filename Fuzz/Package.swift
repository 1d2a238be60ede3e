// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that its build, in which everything is instrumented, never touches the
// main one. The modules under test are links to their sources. How to run it: README.md.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "aloud",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")],
  targets: [
    .target(name: "AloudModel", swiftSettings: settings),
    .target(name: "AloudDiagnostics", swiftSettings: settings),
    .target(
      name: "AloudDefinition",
      dependencies: [
        "AloudModel", "AloudDiagnostics", .product(name: "Yams", package: "Yams"),
      ], swiftSettings: settings),
    .target(
      name: "AloudAdvice", dependencies: ["AloudModel", "AloudDiagnostics", "AloudDefinition"],
      swiftSettings: settings),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .systemLibrary(name: "CExpat", pkgConfig: "expat"),
    .target(
      name: "AloudExchange",
      dependencies: ["AloudModel", "AloudDiagnostics", "AloudDefinition", "CZlib", "CExpat"],
      swiftSettings: settings),
    // Its main is libFuzzer's.
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "AloudModel", "AloudDiagnostics", "AloudDefinition", "AloudAdvice", "AloudExchange",
        "CZlib",
      ],
      swiftSettings: settings),
  ]
)
