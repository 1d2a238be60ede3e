// swift-tools-version: 6.2
import PackageDescription

// Reader, tally and gate are linked in as sources, so that this package builds without the server and the
// database, and sees what is `package`.

let careful: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: careful)
}

let package = Package(
  name: "Import",
  dependencies: [
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    module("AloudModel"),
    module("AloudDiagnostics"),
    module("AloudFiles", ["AloudModel"]),
    module(
      "AloudDefinition",
      ["AloudModel", "AloudDiagnostics", .product(name: "Yams", package: "Yams")]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .systemLibrary(name: "CExpat", pkgConfig: "expat"),
    module(
      "AloudExchange", ["AloudModel", "AloudDiagnostics", "AloudDefinition", "CZlib", "CExpat"]),
    module("AloudTally", ["AloudModel"]),
    module(
      "AloudStatistics",
      ["AloudModel", "AloudTally", .product(name: "RealModule", package: "swift-numerics")]),
    module("AloudAttack", ["AloudModel"]),
    module("AloudDisclosure", ["AloudModel", "AloudTally", "AloudStatistics", "AloudAttack"]),
    module("AloudCounting", ["AloudModel", "AloudTally", "AloudDisclosure"]),
    .executableTarget(
      name: "Rows",
      dependencies: [
        "AloudModel", "AloudFiles", "AloudDefinition", "AloudExchange", "AloudTally",
        "AloudDisclosure", "AloudCounting",
      ], swiftSettings: careful),
  ]
)
