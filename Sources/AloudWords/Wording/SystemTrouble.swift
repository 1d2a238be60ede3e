/// Numbers of the system (Linux, errno(3)) of which a person can do something.
enum SystemTrouble {
  case pathTooLong
  case tooManyFiles

  /// Nothing, of any other number.
  init?(errno code: Int32) {
    switch code {
    case 36: self = .pathTooLong  // ENAMETOOLONG
    case 23, 24: self = .tooManyFiles  // ENFILE, EMFILE
    case _: return nil
    }
  }
}
