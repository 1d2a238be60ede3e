// swift-tools-version: 6.2
import PackageDescription

// The gate and the attacker are linked in as sources, so that this package builds without the server and the
// database, and sees what is `package`.

let careful: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "Gate",
  dependencies: [
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1")
  ],
  targets: [
    .target(name: "AloudModel", swiftSettings: careful),
    .target(name: "AloudTally", dependencies: ["AloudModel"], swiftSettings: careful),
    .target(
      name: "AloudStatistics",
      dependencies: [
        "AloudModel", "AloudTally", .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: careful),
    .target(name: "AloudAttack", dependencies: ["AloudModel"], swiftSettings: careful),
    .target(
      name: "AloudDisclosure",
      dependencies: ["AloudModel", "AloudTally", "AloudStatistics", "AloudAttack"],
      swiftSettings: careful),
    .target(
      name: "Trials",
      dependencies: ["AloudAttack", "AloudDisclosure", "AloudModel", "AloudTally"],
      swiftSettings: careful),
    .executableTarget(
      name: "Gate", dependencies: ["AloudDisclosure", "Trials"], swiftSettings: careful),
    .executableTarget(name: "Leaks", dependencies: ["Trials"], swiftSettings: careful),
    .executableTarget(
      name: "Probe", dependencies: ["AloudDisclosure", "AloudModel", "AloudTally"],
      swiftSettings: careful),
  ]
)
