// swift-tools-version: 6.2
import PackageDescription

// The tallies are linked in as sources, so that this package builds without the server and the
// database, and sees what is `package`.

let careful: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "Tally",
  targets: [
    .target(name: "AloudModel", swiftSettings: careful),
    .target(name: "AloudTally", dependencies: ["AloudModel"], swiftSettings: careful),
    .executableTarget(
      name: "Tally", dependencies: ["AloudModel", "AloudTally"], swiftSettings: careful),
  ]
)
