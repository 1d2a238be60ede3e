import Testing

extension Mishap {
  /// What goes wrong when a sheet is sealed.
  static let sealing: [Mishap] = [
    Mishap("no code", .opened, 2, "there is no code") { school in
      try school.sealing(try school.sheet(of: 0))
    },
    Mishap("a code that is none", .opened, 2, "the code is not 13 letters and digits") {
      school in
      try school.sealing(try school.sheet(of: 0).with(code: "7K3M-Q2XD"))
    },
    Mishap("two marks for one question", .opened, 2, "the sheet was not sealed", talksFirst: true) {
      school in
      let twice = try school.sheet(of: 0).marking([0, 0, 0, 0, 0]).marking([1, 1, 1, 1, 1])
      return try school.sealing(twice.with(code: try school.codes()[0]))
    },
    Mishap("no sheet", .opened, 2, "there is nothing at the sheet") {
      try $0.principal("answer", "nowhere.txt", "--into", $0.drop)
    },
    Mishap("a folder that is not there", .opened, 2, "there is nothing at nowhere") { school in
      let sheet = try school.sheet(of: 0).with(code: try school.codes()[0])
      return try school.principal("answer", "-", "--into", "nowhere", input: sheet.text)
    },
    Mishap(
      "a manifest of another computer that was edited", .opened, 6,
      "manifest.json is not a manifest as it was frozen"
    ) { school in
      let manifest = try FileTree.bytes("\(school.secrets())/manifest.json")
      try FileTree.write(manifest + [0x20], to: "\(school.desk)/manifest.json")
      return try school.keyHolder("answer", "-", "--manifest", "manifest.json")
    },
  ]
}

extension School {
  /// Seals a sheet that the program reads from its standard input.
  fileprivate func sealing(_ sheet: FilledSheet) throws -> Run {
    try principal("answer", "-", "--into", drop, input: sheet.text)
  }
}
