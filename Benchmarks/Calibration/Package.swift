// swift-tools-version: 6.2
import PackageDescription

// The statistics and the gate are linked in as sources, so that this package builds without the server and
// the database, and sees what is `package`.

let careful: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "Calibration",
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
    .executableTarget(
      name: "Calibration",
      dependencies: [
        "AloudModel", "AloudTally", "AloudStatistics", "AloudDisclosure",
        .product(name: "RealModule", package: "swift-numerics"),
      ],
      swiftSettings: careful),
  ]
)
