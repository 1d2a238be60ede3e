// swift-tools-version: 6.2
import PackageDescription

// The table of targets is Documentation/Architecture.md; Tests/ArchitectureTests holds the imports to it.

// With another toolchain than ours a new warning need not stop a build: ALOUD_LENIENT=1.
let strict: [SwiftSetting] =
  Context.environment["ALOUD_LENIENT"] == nil ? [.treatAllWarnings(as: .error)] : []
let careful: [SwiftSetting] =
  strict + [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
let touchesC: [SwiftSetting] = careful + [.strictMemorySafety()]

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let realModule: Target.Dependency = .product(name: "RealModule", package: "swift-numerics")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let serving: [Target.Dependency] = [
  .product(name: "NIOCore", package: "swift-nio"),
  .product(name: "NIOExtras", package: "swift-nio-extras"),
  .product(name: "NIOHTTP1", package: "swift-nio"),
  .product(name: "NIOPosix", package: "swift-nio"),
  .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
]
let ending: [Target.Dependency] = [
  .product(name: "Logging", package: "swift-log"),
  .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
  .product(name: "UnixSignals", package: "swift-service-lifecycle"),
]

/// What our packages stand on, pinned like them; Tests/ArchitectureTests compares what was resolved. No
/// target of ours uses them: the condition names a platform on which there is no Aloud.
let pinned: [(package: String, product: String, version: Version)] = [
  ("swift-algorithms", "Algorithms", "1.2.1"),
  ("swift-asn1", "SwiftASN1", "1.7.4"),
  ("swift-async-algorithms", "AsyncAlgorithms", "1.1.4"),
  ("swift-atomics", "Atomics", "1.3.0"),
  ("swift-certificates", "X509", "1.21.1"),
  ("swift-collections", "Collections", "1.6.0"),
  ("swift-crypto", "Crypto", "4.5.2"),
  ("swift-http-structured-headers", "RawStructuredFieldValues", "1.7.0"),
  ("swift-http-types", "HTTPTypes", "1.8.0"),
  ("swift-nio-http2", "NIOHTTP2", "1.46.0"),
  ("swift-nio-ssl", "NIOSSL", "2.37.6"),
  ("swift-system", "SystemPackage", "1.8.1"),
]
let elsewhere: [Target.Dependency] = pinned.map {
  .product(name: $0.product, package: $0.package, condition: .when(platforms: [.driverKit]))
}

func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = careful
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    swiftSettings: careful)
}

let package = Package(
  name: "aloud",
  products: [.executable(name: "aloud", targets: ["aloud"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(url: "https://github.com/apple/swift-numerics", exact: "1.1.1"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(
      url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
  ]
    + pinned.map {
      .package(url: "https://github.com/apple/\($0.package).git", exact: $0.version)
    },
  targets: [
    // L0
    module("AloudModel"),
    module("AloudDiagnostics"),
    module("AloudMarkup"),
    // L1
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    module("AloudCrypto", ["AloudModel", "COpenSSL"], settings: touchesC),
    module("AloudFiles", ["AloudModel"]),
    module("AloudHTTP", ["AloudModel"] + serving),
    module("AloudDefinition", ["AloudModel", "AloudDiagnostics", yams]),
    module("AloudTally", ["AloudModel"]),
    module("AloudStatistics", ["AloudModel", "AloudTally", realModule]),
    module("AloudAttack", ["AloudModel"]),
    // L2
    module("AloudAdvice", ["AloudModel", "AloudDiagnostics", "AloudDefinition"]),
    module("AloudDisclosure", ["AloudModel", "AloudTally", "AloudStatistics", "AloudAttack"]),
    module("AloudCounting", ["AloudModel", "AloudTally", "AloudDisclosure"]),
    module("AloudBallots", ["AloudModel", "AloudCrypto", "AloudDisclosure", "AloudCounting"]),
    module("AloudStorageSQLite", ["AloudModel", "AloudBallots", grdb]),
    // L3
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    // The engine is embedded by C: as a resource of Swift it would take the compiler a minute.
    .target(
      name: "CEngine", exclude: ["engine.wasm.gz", "engine.sha256", "sources.sha256"],
      cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    .target(
      name: "AloudPapers",
      dependencies: [
        "AloudModel", "AloudDefinition", "AloudBallots", "AloudCounting", "AloudMarkup",
        "CQREncode", "CEngine",
      ], resources: [.embedInCode("Assets")], swiftSettings: careful),
    .target(
      name: "AloudCollector",
      dependencies: [
        "AloudModel", "AloudFiles", "AloudHTTP", "AloudDefinition", "AloudBallots", "AloudCounting",
        "AloudMarkup",
        "AloudPapers",
      ] + ending + elsewhere,
      resources: [.embedInCode("Pages/Assets")], swiftSettings: careful),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    module(
      "AloudExchange", ["AloudModel", "AloudDiagnostics", "AloudDefinition", "CZlib", "CExpat"]),
    module(
      "AloudReports",
      ["AloudModel", "AloudDisclosure", "AloudTally", "AloudStatistics", "AloudMarkup"]),
    // L4
    .target(
      name: "AloudDesk",
      dependencies: [
        "AloudModel", "AloudDiagnostics", "AloudMarkup", "AloudCrypto", "AloudFiles", "AloudHTTP",
        "AloudDefinition", "AloudAdvice", "AloudStatistics", "AloudAttack", "AloudDisclosure",
        "AloudCounting",
        "AloudBallots", "AloudStorageSQLite", "AloudPapers", "AloudCollector", "AloudExchange",
        "AloudReports",
      ], resources: [.embedInCode("Shipped")], swiftSettings: careful),
    module(
      "AloudWords",
      [
        "AloudModel", "AloudDiagnostics", "AloudCrypto", "AloudFiles", "AloudHTTP",
        "AloudStatistics", "AloudDisclosure", "AloudCounting", "AloudBallots", "AloudCollector",
        "AloudReports", "AloudDesk",
      ]),
    // L5
    .target(
      name: "AloudConsole",
      dependencies: [
        "AloudModel", "AloudDiagnostics", "AloudMarkup", "AloudCrypto", "AloudFiles", "AloudHTTP",
        "AloudDefinition", "AloudDisclosure", "AloudBallots", "AloudPapers", "AloudCollector",
        "AloudExchange", "AloudReports", "AloudDesk", "AloudWords",
      ] + ending,
      resources: [.embedInCode("Assets")], swiftSettings: careful),
    .executableTarget(
      name: "aloud",
      dependencies: [
        "AloudModel", "AloudDiagnostics", "AloudMarkup", "AloudCrypto", "AloudFiles", "AloudHTTP",
        "AloudDefinition", "AloudTally", "AloudStatistics", "AloudAttack", "AloudDisclosure",
        "AloudCounting", "AloudBallots", "AloudPapers", "AloudCollector", "AloudExchange",
        "AloudReports", "AloudDesk", "AloudWords", "AloudConsole", argumentParser,
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ], swiftSettings: careful,
      // Nothing looks symbols of the program up by name; with them, each start would search more.
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(configuration: .release))
      ]),

    .target(
      name: "AloudTestSupport", dependencies: ["AloudModel"], path: "Tests/AloudTestSupport",
      swiftSettings: careful),
    .target(
      name: "AloudWaveSupport",
      dependencies: [
        "AloudModel", "AloudBallots", "AloudCrypto", "AloudDefinition", "AloudTestSupport",
      ], path: "Tests/AloudWaveSupport", swiftSettings: careful),
    tests(of: "AloudModel", ["AloudTestSupport"]),
    tests(of: "AloudDiagnostics"),
    tests(of: "AloudMarkup", ["AloudTestSupport"]),
    .testTarget(
      name: "AloudCryptoTests", dependencies: ["AloudCrypto", "AloudModel", "AloudTestSupport"],
      exclude: ["Peer"],
      swiftSettings: careful),
    .testTarget(
      name: "AloudDefinitionTests",
      dependencies: [
        "AloudDefinition", "AloudAdvice", "AloudExchange", "AloudModel", "AloudDiagnostics",
        "CZlib",
      ],
      exclude: ["Corpus"],
      swiftSettings: careful),
    tests(of: "AloudFiles", ["AloudModel", "AloudTestSupport"]),
    tests(
      of: "AloudHTTP",
      [
        "AloudModel", "AloudTestSupport", .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    tests(of: "AloudTally", ["AloudModel", "AloudTestSupport"]),
    tests(of: "AloudStatistics", ["AloudModel", "AloudTally", "AloudTestSupport"]),
    tests(of: "AloudAttack", ["AloudModel"]),
    tests(
      of: "AloudDisclosure",
      ["AloudModel", "AloudTally", "AloudStatistics", "AloudAttack", "AloudTestSupport"]),
    tests(
      of: "AloudCounting", ["AloudModel", "AloudTally", "AloudDisclosure", "AloudTestSupport"]),
    tests(
      of: "AloudBallots",
      [
        "AloudModel", "AloudCrypto", "AloudTally", "AloudDisclosure", "AloudCounting",
        "AloudStorageSQLite",
        "AloudTestSupport",
      ]),
    tests(
      of: "AloudStorageSQLite",
      ["AloudModel", "AloudBallots", "AloudCrypto", "AloudTestSupport"]),
    tests(
      of: "AloudPapers",
      [
        "AloudModel", "AloudBallots", "AloudCounting", "AloudDefinition", "AloudMarkup",
        "AloudTestSupport", "AloudWaveSupport",
      ]),
    tests(
      of: "AloudCollector",
      [
        "AloudModel", "AloudAdvice", "AloudBallots", "AloudCounting", "AloudCrypto", "AloudFiles",
        "AloudHTTP",
        "AloudDefinition", "AloudMarkup", "AloudPapers", "AloudStorageSQLite", "AloudTestSupport",
        "AloudWaveSupport", .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .testTarget(
      name: "AloudExchangeTests",
      dependencies: [
        "AloudExchange", "AloudAdvice", "AloudDefinition", "AloudDiagnostics", "AloudModel",
        "CZlib",
        "AloudTestSupport",
      ], exclude: ["Laws/Found"], swiftSettings: careful),
    tests(
      of: "AloudConsole",
      [
        "AloudModel", "AloudCrypto", "AloudHTTP", "AloudMarkup", "AloudFiles", "AloudDefinition",
        "AloudBallots", "AloudCollector", "AloudDesk", "AloudDiagnostics", "AloudTestSupport",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    tests(
      of: "AloudReports",
      [
        "AloudModel", "AloudDisclosure", "AloudTally", "AloudStatistics", "AloudMarkup",
        "AloudTestSupport",
      ]),
    tests(
      of: "AloudDesk",
      [
        "AloudModel", "AloudFiles", "AloudCrypto", "AloudHTTP", "AloudDefinition",
        "AloudDisclosure",
        "AloudBallots", "AloudCollector", "AloudCounting", "AloudDiagnostics", "AloudReports",
        "AloudTestSupport",
      ]),
    tests(
      of: "AloudWords",
      [
        "AloudModel", "AloudFiles", "AloudCrypto", "AloudBallots", "AloudCounting", "AloudDesk",
        "AloudDisclosure",
      ]),
    .testTarget(
      name: "AloudCommandTests",
      dependencies: [
        "aloud", "AloudModel", "AloudDefinition", "AloudBallots", "AloudCounting", "AloudExchange",
      ],
      exclude: ["Faults"],
      swiftSettings: careful),
    .testTarget(
      name: "BrowserTests",
      dependencies: [
        "aloud", "AloudModel", "AloudDefinition", "AloudCrypto", "AloudBallots", "AloudCounting",
        "AloudMarkup",
        "AloudHTTP", "AloudPapers", "AloudCollector", "AloudTestSupport",
      ], exclude: ["Scenarios"], swiftSettings: careful),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["AloudTestSupport"], swiftSettings: careful),
  ]
)
