/// Bytes above which a file cannot be what it is said to be.
package enum FileLimits {
  package static let definition = 1_048_576
  package static let manifest = 4_194_304
  package static let release = 16_777_216
  package static let bundle = 1_073_741_824
  package static let sheet = 1_048_576
  package static let key = 65_536
  package static let cycles = 1_048_576
}
