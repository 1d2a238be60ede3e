/// The world failed under a file; whatever stood at the final path stands there still.
///
/// The path is the one that was asked for, never a name that a respondent chose: who works through a
/// folder into which people drop files says the folder.
package struct FileFailure: Error, Hashable, Sendable {
  package let reason: Reason
  package let path: String

  package init(_ reason: Reason, at path: String) {
    self.reason = reason
    self.path = path
  }

  package init(errno code: Int32, at path: String) {
    self.init(Reason(errno: code), at: path)
  }
}

extension FileFailure {
  /// What happened to the file, in our words.
  package enum Reason: Error, Hashable, Sendable {
    case missing
    case notPermitted
    case noSpace
    /// There is something at the path already that may not be replaced.
    case exists
    /// A link, a folder or a device where a file was expected.
    case notAPlainFile
    case tooLarge
    case other(errno: Int32)

    package init(errno code: Int32) {
      self =
        switch code {
        case 2: .missing  // ENOENT
        case 1, 13, 30: .notPermitted  // EPERM, EACCES, EROFS
        case 27, 28, 122: .noSpace  // EFBIG, ENOSPC, EDQUOT
        case 17: .exists  // EEXIST
        case 6, 20, 21, 40: .notAPlainFile  // ENXIO, ENOTDIR, EISDIR, ELOOP
        default: .other(errno: code)
        }
    }
  }
}
