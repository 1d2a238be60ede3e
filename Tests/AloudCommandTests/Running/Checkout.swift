import Foundation

/// Files of the checkout that the tests need, found from where their own text lies.
enum Checkout {
  /// The folder with `Package.swift`.
  static let root: String = {
    let here = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    return (0..<4).reduce(here) { folder, _ in folder.deletingLastPathComponent() }.path
  }()

  static func path(_ relative: String) -> String { "\(root)/\(relative)" }
}
