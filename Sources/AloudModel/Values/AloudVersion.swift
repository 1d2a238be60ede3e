/// The version of this program, in one place.
///
/// `CHANGELOG.md` begins with it. Formats carry numbers of their own: two versions of the program may
/// read and write the same.
package enum AloudVersion {
  package static let current = "0.2.0"
}
