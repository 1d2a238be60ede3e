/// What each module may import: the table of `Documentation/Architecture.md` as data.
enum ModuleGraph {
  static let allowed: [String: Set<String>] = [
    "AloudModel": [],
    "AloudDiagnostics": [],
    "AloudMarkup": [],
    "AloudCrypto": ["AloudModel", "COpenSSL"],
    "AloudHTTP": [
      "AloudModel", "Glibc", "NIOCore", "NIOExtras", "NIOHTTP1", "NIOPosix", "ServiceLifecycle",
      "Synchronization",
    ],
    "AloudFiles": ["AloudModel", "Dispatch", "Glibc", "Synchronization"],
    "AloudDefinition": ["AloudModel", "AloudDiagnostics", "Yams"],
    "AloudAdvice": ["AloudModel", "AloudDiagnostics", "AloudDefinition"],
    "AloudTally": ["AloudModel"],
    "AloudStatistics": ["AloudModel", "AloudTally", "RealModule"],
    "AloudAttack": ["AloudModel"],
    "AloudDisclosure": ["AloudModel", "AloudTally", "AloudStatistics", "AloudAttack"],
    "AloudCounting": ["AloudModel", "AloudTally", "AloudDisclosure"],
    "AloudBallots": [
      "AloudModel", "AloudCrypto", "AloudDisclosure", "AloudCounting", "Synchronization",
    ],
    "AloudStorageSQLite": [
      "AloudModel", "AloudBallots", "GRDB", "FoundationEssentials", "Glibc", "Synchronization",
    ],
    "AloudPapers": [
      "AloudModel", "AloudDefinition", "AloudBallots", "AloudCounting", "AloudMarkup", "CEngine",
      "CQREncode",
    ],
    "AloudCollector": [
      "AloudModel", "AloudFiles", "AloudHTTP", "AloudDefinition", "AloudBallots", "AloudCounting",
      "AloudMarkup",
      "AloudPapers", "Dispatch", "Glibc", "Logging", "ServiceLifecycle", "Synchronization",
      "UnixSignals",
    ],
    "AloudExchange": [
      "AloudModel", "AloudDiagnostics", "AloudDefinition", "CExpat", "CZlib", "Dispatch",
    ],
    "AloudReports": [
      "AloudModel", "AloudDisclosure", "AloudTally", "AloudStatistics", "AloudMarkup",
    ],
    "AloudDesk": [
      "AloudModel", "AloudDiagnostics", "AloudMarkup", "AloudCrypto", "AloudFiles", "AloudHTTP",
      "AloudDefinition", "AloudAdvice", "AloudStatistics", "AloudAttack", "AloudDisclosure",
      "AloudCounting",
      "AloudBallots", "AloudStorageSQLite", "AloudPapers", "AloudCollector", "AloudExchange",
      "AloudReports",
      "Dispatch", "Foundation", "Glibc", "Synchronization",
    ],
    "AloudWords": [
      "AloudModel", "AloudDiagnostics", "AloudCrypto", "AloudFiles", "AloudHTTP",
      "AloudStatistics", "AloudDisclosure", "AloudCounting", "AloudBallots", "AloudCollector",
      "AloudReports", "AloudDesk",
    ],
    "AloudConsole": [
      "AloudModel", "AloudDiagnostics", "AloudMarkup", "AloudCrypto", "AloudFiles", "AloudHTTP",
      "AloudDefinition", "AloudDisclosure", "AloudBallots", "AloudPapers", "AloudCollector",
      "AloudExchange", "AloudReports", "AloudDesk", "AloudWords", "Dispatch", "Glibc", "Logging",
      "ServiceLifecycle", "Synchronization", "UnixSignals",
    ],
    "aloud": [
      "AloudModel", "AloudDiagnostics", "AloudMarkup", "AloudCrypto", "AloudFiles", "AloudHTTP",
      "AloudDefinition", "AloudTally", "AloudStatistics", "AloudAttack", "AloudDisclosure",
      "AloudCounting", "AloudBallots", "AloudPapers", "AloudCollector", "AloudExchange",
      "AloudReports", "AloudDesk", "AloudWords", "AloudConsole", "ArgumentParser", "Dispatch",
      "FoundationEssentials", "Glibc", "Synchronization", "UnixSignals",
    ],
  ]

  /// Libraries that one file each may see, so that they can be exchanged.
  static let homes: [String: Set<String>] = [
    "CExpat": ["Sources/AloudExchange/Workbook/XMLReader.swift"],
    "CZlib": ["Sources/AloudExchange/Workbook/Inflater.swift"],
    "CEngine": ["Sources/AloudPapers/CountPage/EngineProgram.swift"],
    "CQREncode": ["Sources/AloudPapers/QRCode/QRCode.swift"],
    "Yams": ["Sources/AloudDefinition/YAML/YAMLReader.swift"],
    "Foundation": ["Sources/AloudDesk/Clock/ZoneClock.swift"],
    "FoundationEssentials": [
      "Sources/AloudStorageSQLite/BoxRows.swift", "Sources/aloud/Demo/DemoFolder.swift",
    ],
  ]
}
