// swift-tools-version: 6.2
import PackageDescription

// The counting as a program for browsers: links to the sources of the main package, compiled for WebAssembly
// without a system under it. `Scripts/engine` builds it; README.md says how.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableExperimentalFeature("Embedded"),
  .unsafeFlags(["-wmo", "-Osize"]),
]

/// Without a start of its own and without a system; `Scripts/engine` says where the libraries are.
let linking = [
  "-Xclang-linker", "-nostdlib", "-Xlinker", "--no-entry", "-Xlinker", "--stack-first", "-Xlinker",
  "-z", "-Xlinker",
  "stack-size=1048576", "-Xlinker", "--strip-all",
]

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], without: [String] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: without, swiftSettings: settings)
}

let package = Package(
  name: "aloud",
  products: [.executable(name: "engine", targets: ["Engine"])],
  targets: [
    module("AloudModel"),
    module("AloudTally", ["AloudModel"], without: ["Packed/PackedTally+Workers.swift"]),
    // The few files of it that the rules need.
    module("AloudStatistics", ["AloudModel", "AloudTally"]),
    module("AloudAttack", ["AloudModel"]),
    module(
      "AloudDisclosure", ["AloudModel", "AloudTally", "AloudStatistics", "AloudAttack"],
      without: ["Spread/Release+Levels.swift"]),
    module("AloudCounting", ["AloudModel", "AloudTally", "AloudDisclosure"]),
    module("AloudCrypto", ["AloudModel"]),
    module(
      "AloudBallots", ["AloudModel", "AloudCrypto", "AloudDisclosure", "AloudCounting"]),
    // What the standard library takes from a system: dice for hash tables, and the end of a program that
    // found itself broken.
    .target(name: "CNoSystem"),
    .executableTarget(
      name: "Engine", dependencies: ["AloudBallots", "CNoSystem"], swiftSettings: settings,
      linkerSettings: [.unsafeFlags(linking)]),
  ]
)
