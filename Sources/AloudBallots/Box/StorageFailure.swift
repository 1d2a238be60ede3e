/// The world failed under the ballot box; nothing of the running step was kept.
///
/// It says what failed and never what was being stored.
package enum StorageFailure: Error, Hashable, Sendable {
  /// The disk is full, or a limit on file size was reached.
  case noSpace
  /// The folder or the file may not be written.
  case notWritable
  /// Another process has the box open for writing.
  case busy
  /// The file is not a ballot box, or is damaged.
  case damaged
  /// A link, a folder or a pipe lies where the file should.
  case notAPlainFile
  /// The file that is open does not lie at its path any more: it was removed, moved or replaced.
  case takenAway
  /// The path of the file is longer than the database can work with.
  case pathTooLong
  /// A setting that protects people could not be made or read back.
  case settingRefused(String)
  /// Anything else, by the number the database gives it.
  case other(code: Int)
}
