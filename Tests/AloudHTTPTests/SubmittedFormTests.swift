import Foundation
import Testing

@testable import AloudHTTP

/// A posted form is decoded strictly, or is no form.
@Suite struct SubmittedFormTests {
  private func decoded(_ text: String, atMost limit: Int = 10) -> SubmittedForm? {
    SubmittedForm(Array(text.utf8), atMost: limit)
  }

  @Test func `fields come back as they were written`() throws {
    let form = try #require(decoded("code=7K3M&item.ask-for-help=4&comment.keep=a+b%26c%3D%C3%A9"))
    #expect(form.names.sorted() == ["code", "comment.keep", "item.ask-for-help"])
    #expect(form.text(of: "code") == "7K3M")
    #expect(form.text(of: "comment.keep") == "a b&c=é")
    #expect(form.bytes(of: "item.ask-for-help") == Array("4".utf8))
    #expect(form.text(of: "group.role") == nil)
  }

  @Test func `a value may be empty, and so may a form`() throws {
    let blank = try #require(decoded("code=&a="))
    #expect(blank.text(of: "code") == "")
    let empty = try #require(decoded(""))
    #expect(empty.names.isEmpty)
  }

  @Test func `everything a browser may encode decodes to itself`() throws {
    for scalar in (UInt8(0)...127).map({ UnicodeScalar($0) }) {
      let text = "x\(scalar)y"
      let form = try #require(decoded("a=\(Self.encoded(text))"), "\(scalar.value)")
      #expect(form.text(of: "a") == text, "\(scalar.value)")
    }
  }

  @Test(arguments: [
    "code", "=x", "a=1&", "&a=1", "a=1&&b=2", "a=%", "a=%4", "a=%G0", "a=%4G", "a=%-1", "%=1",
    "a=1&a=2", "a=1&%61=2", "%FF=1", "a=1;b",
  ])
  func `what is not exactly a form is none`(text: String) {
    // The last of them has one field whose value holds a semicolon; that is a form.
    #expect((decoded(text) == nil) == (text != "a=1;b"))
  }

  @Test func `a form with more fields than may be is none`() {
    #expect(decoded("a=1&b=2&c=3", atMost: 3) != nil)
    #expect(decoded("a=1&b=2&c=3&d=4", atMost: 3) == nil)
  }

  @Test func `a value that is not UTF-8 has bytes and no text`() throws {
    let form = try #require(decoded("a=%FF"))
    #expect(form.bytes(of: "a") == [0xFF])
    #expect(form.text(of: "a") == nil)
  }

  /// As a browser encodes it.
  private static func encoded(_ text: String) -> String {
    let plain = CharacterSet(
      charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._*")
    return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}
