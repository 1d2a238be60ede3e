import ArgumentParser

/// The flags of `check`: one table, for the parser of arguments and for the short way past it.
enum CheckFlag: String, EnumerableFlag {
  case json
  case strict

  static func help(for flag: CheckFlag) -> ArgumentHelp? {
    switch flag {
    case .json: "Print the problems, and what each coming wave could show, as JSON, one a line."
    case .strict: "Treat advice as errors."
    }
  }
}
