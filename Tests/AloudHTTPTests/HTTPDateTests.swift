import AloudModel
import Testing

@testable import AloudHTTP

/// The date in an answer.
@Suite struct HTTPDateTests {
  /// The first is the example of RFC 9110, 5.6.7; the others are Python's
  /// `email.utils.formatdate(seconds, usegmt=True)`.
  @Test(arguments: [
    (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"), (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
    (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
    (1_709_164_799, "Wed, 28 Feb 2024 23:59:59 GMT"),
    (1_735_689_599, "Tue, 31 Dec 2024 23:59:59 GMT"),
    (1_800_000_000, "Fri, 15 Jan 2027 08:00:00 GMT"),
    (4_102_444_799, "Thu, 31 Dec 2099 23:59:59 GMT"),
    (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 GMT"),
  ])
  func `a moment reads as the standard says`(seconds: Int, text: String) {
    #expect(Instant(secondsSinceEpoch: seconds).inHTTP == text)
  }
}
